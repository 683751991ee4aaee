import { startDesk } from "./desk";
import { LABELS } from "./labels";
import { toast } from "./notice";

startDesk().catch((error: unknown) => {
  console.error(error);
  toast(error instanceof Error && error.message ? error.message : LABELS.offline, "error");
});
