/**
 * How a case comes in (线索、立案): a clue from any source is registered, two officers verify it within
 * fifteen working days, the head approves filing or not filing. Registering sets the day of discovery (发现),
 * from which the limitation period is judged; the head's approval is the filing, gives the number without
 * gaps and starts the ninety days.
 *
 * <p>The rules that look at a case from its very beginning live here: two certified officers behind every
 * investigating act, no auxiliary among them, competence, limitation, the clause in force on the day of the
 * act, one act one fine.
 *
 * <p>Who handles a case changes here too: challenges (回避) are taken in, decided by the head in writing and served, and a
 * case whose officers cannot go on is shown and given to others with a reason (转办).
 *
 * <p>The public reports too (群众举报), without login: a {@link org.tiean.intake.entity.PublicReport report} goes to the agency of its
 * place, whose clerk makes it a clue, merges it, passes it on or says why not. The time to verify runs from the day it came in.
 * Who reported stays encrypted with the report, is never on the clue, and is looked at for a recorded reason only (城市管理执法办法
 * 38); by number and code the reporter reads where it stands, in the same transaction in which that is decided, and rates it in
 * the end.
 *
 * <p>Random inspections (双随机一公开) begin here as well: lists and the hash of a seed are recorded, and after the public log holds
 * them another person draws, so that anybody can draw again ({@link org.tiean.intake.entity.Lots}).
 *
 * <p>Sources: 行政处罚法 17–24, 29, 36, 42, 43, 54, 57; 住房和城乡建设行政处罚程序规定 (线索核查、立案);
 * 城市管理执法办法 18; 生态环境法典 1054.
 */
package org.tiean.intake;
