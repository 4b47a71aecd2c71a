/**
 * What the house tells people of its own accord (提醒): that half the time of a limit is gone, that three days are left,
 * that it is over, and, where the law wants somebody above to see to it, that it is over to those above (督办).
 *
 * <p>Reminders are made in one statement for all limits, by the clock and by the timers of the processes; the same one
 * is never made twice. One shows as long as its limit runs and ends on the day it was made for: a limit that is met,
 * stands still or moves takes its reminders along. Whoever handles the case sees all of them, the squad leader those
 * that are over, the heads those that go up.
 *
 * <p>Who wants it is told of new tasks and of reminders by mail (邮件提醒), to the address the login service has verified.
 * A letter names step, case number and day and nothing else of a case. It leaves by the clock, never inside an act.
 *
 * <p>Who is away and who stands in for them are both told when it begins, is ended early or is over (代理通知); while it runs the
 * stand-in hears the reminders of the absent handler too.
 *
 * <p>Text messages leave through the {@code SmsGateway}, only from jobs of the outbox; without one whatever needs a message is
 * done at the counter.
 */
package org.tiean.notification;
