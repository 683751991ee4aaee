import attendance from "../../templates/laporan-kehadiran.docx";
import implementation from "../../templates/laporan-pelaksanaan.docx";
import minutes from "../../templates/laporan-berita-acara.docx";
import nominative from "../../templates/laporan-nominatif.docx";
import recap from "../../templates/laporan-rekap-akhir.docx";
import recipients from "../../templates/laporan-penerima.docx";
import signing from "../../templates/laporan-daftar-hadir.docx";
import ceremonial from "../../templates/sertifikat-seremoni.docx";
import neutral from "../../templates/sertifikat-netral.docx";
import letter from "../../templates/surat-keterangan.docx";

/** The templates that come with the add-on, base64. */
export const BUILT_IN_TEMPLATES = { neutral, ceremonial } as const;

/** The templates of the reports, base64. */
export const REPORT_TEMPLATES = { letter, nominative, signing, attendance, minutes, recipients, recap, implementation } as const;
