import ceremonial from "../../templates/sertifikat-seremoni.docx";
import neutral from "../../templates/sertifikat-netral.docx";
import letter from "../../templates/surat-keterangan.docx";

/** The templates that come with the add-on, base64. */
export const BUILT_IN_TEMPLATES = { neutral, ceremonial } as const;

/** The letter that confirms training hours, base64. */
export const BUILT_IN_LETTER: string = letter;
