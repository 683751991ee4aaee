/**
 * The certificate script that every tutorial shows, written as plainly as theirs: for each person who passed and has no link yet, copy
 * the template, open the copy, replace the tags, save it, and write its link beside the person. `templateId` is a Google Doc of the account.
 */
function makeCertificates(templateId) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Kelulusan");
  const rows = sheet.getDataRange().getValues();
  const [header] = rows;
  const nameColumn = header.indexOf("Nama");
  const programColumn = header.indexOf("Program");
  const verdictColumn = header.indexOf("Keputusan");
  const hoursColumn = header.indexOf("JP hadir");
  const linkColumn = header.indexOf("Catatan");
  let made = 0;
  for (let row = 1; row < rows.length; row++) {
    if (rows[row][verdictColumn] !== "Lulus" || rows[row][linkColumn] !== "") continue;
    const name = String(rows[row][nameColumn]);
    const copy = DriveApp.getFileById(templateId).makeCopy(`Sertifikat ${name}`);
    const document = DocumentApp.openById(copy.getId());
    const body = document.getBody();
    body.replaceText("\\{\\{NOMOR\\}\\}", `${row}/PLT/2026`);
    body.replaceText("\\{\\{NAMA\\}\\}", name);
    body.replaceText("\\{\\{PROGRAM\\}\\}", String(rows[row][programColumn]));
    body.replaceText("\\{\\{JP\\}\\}", String(rows[row][hoursColumn]));
    body.replaceText("\\{\\{TANGGAL\\}\\}", "2 Maret 2026");
    document.saveAndClose();
    sheet.getRange(row + 1, linkColumn + 1).setValue(document.getUrl());
    made++;
  }
  return made;
}
