import type { SpeakerView } from "../contract";
import { speakerHours } from "../core/attendance/speaker-hours";
import { speakerLabel } from "../text/speakers";
import type { Round } from "./read-round";

/** Who taught how long, in the order of the sessions. */
export function speakerViews({ attendance, settings, today }: Pick<Round, "attendance" | "settings" | "today">): readonly SpeakerView[] {
  return speakerHours(attendance.sessions, today).map((hours) => ({
    name: hours.speaker,
    program: hours.program,
    minutesHeld: hours.theoryMinutes + hours.practiceMinutes + hours.otherMinutes,
    label: speakerLabel(hours, settings.minutesPerLesson),
  }));
}
