import { textArgument } from "../parameters";
import { type Emulated, type EmulatedClass, NotEmulated } from "../service";
import { way } from "./members";

/** Text with one link for the whole of it. Runs of different styles are not emulated. */
export class RichTextValue implements Emulated {
  readonly emulated = RICH_TEXT_VALUE;

  constructor(
    readonly text: string,
    readonly link: string | null,
  ) {}
}

export class RichTextValueBuilder implements Emulated {
  readonly emulated = RICH_TEXT_VALUE_BUILDER;

  constructor(
    public text = "",
    public link: string | null = null,
  ) {}
}

export const RICH_TEXT_VALUE: EmulatedClass<RichTextValue> = {
  service: "SpreadsheetApp",
  name: "RichTextValue",
  members: {
    getText: way((value) => value.text),
    getLinkUrl: way((value, args) => {
      if (args.length > 0) throw new NotEmulated("RichTextValue.getLinkUrl(start, end)");
      return value.link;
    }),
    copy: way((value) => new RichTextValueBuilder(value.text, value.link)),
  },
};

export const RICH_TEXT_VALUE_BUILDER: EmulatedClass<RichTextValueBuilder> = {
  service: "SpreadsheetApp",
  name: "RichTextValueBuilder",
  members: {
    setText: way((builder, args) => {
      builder.text = textArgument(args, 0, "SpreadsheetApp.RichTextValueBuilder.setText");
      return builder;
    }),
    setLinkUrl: way((builder, args) => {
      if (args.length !== 1) throw new NotEmulated("RichTextValueBuilder.setLinkUrl(start, end, url)");
      builder.link = args[0] === null ? null : textArgument(args, 0, "SpreadsheetApp.RichTextValueBuilder.setLinkUrl");
      return builder;
    }),
    build: way((builder) => new RichTextValue(builder.text, builder.link)),
  },
};
