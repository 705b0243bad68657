import { weekdays, type Plan, type Schedule, type WeeklyRule } from '../model/hours.ts';
import { isJson, NotUnderstood, orNull, timeIn } from './plain.ts';
import { wholeDay } from './times.ts';

function planOf(day: unknown): Plan {
  if (!isJson(day)) throw new NotUnderstood();
  const { allDay, closed, appointmentOnly, timeSlots } = day;
  if (closed) return 'closed';
  if (appointmentOnly && !Array.isArray(timeSlots)) return 'appointment';
  const slots = Array.isArray(timeSlots) ? timeSlots : [];
  if (slots.length === 0) return allDay ? wholeDay : appointmentOnly ? 'appointment' : 'closed';
  return slots.map((slot) => {
    if (!isJson(slot)) throw new NotUnderstood();
    const [from, to] = [timeIn(slot.start), timeIn(slot.end)];
    if (from === to) throw new NotUnderstood();
    return { from, to: to === '00:00' ? '24:00' : to, ...(appointmentOnly ? { appointment: true } : {}) };
  });
}

/**
 * Reads `opening_hours` of Integreat: seven days without names, Monday first.
 * @returns `null` when there are none, when all days are closed (there, too, it means that nothing is known), or when one
 * of them is not understood
 */
export function readIntegreat(days: unknown): Schedule | null {
  if (!Array.isArray(days) || days.length !== 7) return null;
  return orNull(() => {
    const rules = days.map((day: unknown, index): WeeklyRule => ({
      days: [weekdays[index] ?? 'mo'],
      plan: planOf(day),
    }));
    const weekly = rules.filter(({ plan }) => plan !== 'closed');
    if (weekly.length === 0) throw new NotUnderstood();
    return { weekly };
  });
}
