import { readWorkbook } from "./api";
import { DeskPage } from "./desk";
import { LABELS } from "./labels";
import { toast } from "./notice";

readWorkbook()
  .then((workbook) => new DeskPage(workbook).open())
  .catch((error: unknown) => {
    console.error(error);
    toast(error instanceof Error && error.message ? error.message : LABELS.offline, "error");
  });
