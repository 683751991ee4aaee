import type { SpeakerHours } from "../core/attendance/speaker-hours";
import { lessonsShown } from "./decisions-figures";

/** `16 JP dalam 4 sesi (teori 4 JP, praktik 12 JP); 1 sesi lagi`: kinds only where the sessions say them. */
export function speakerLabel(hours: SpeakerHours, minutesPerLesson: number): string {
  const { sessions, theoryMinutes, practiceMinutes, otherMinutes, planned, cancelled } = hours;
  const lessons = (minutes: number): string => lessonsShown(minutes, minutesPerLesson);
  const kinds = [
    ...(theoryMinutes > 0 ? [`teori ${lessons(theoryMinutes)}`] : []),
    ...(practiceMinutes > 0 ? [`praktik ${lessons(practiceMinutes)}`] : []),
    ...(otherMinutes > 0 && theoryMinutes + practiceMinutes > 0 ? [`lainnya ${lessons(otherMinutes)}`] : []),
  ];
  const held = `${lessons(theoryMinutes + practiceMinutes + otherMinutes)} dalam ${sessions} sesi${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}`;
  return [held, ...(planned > 0 ? [`${planned} sesi akan datang`] : []), ...(cancelled > 0 ? [`${cancelled} sesi batal`] : [])].join("; ");
}
