/**
 * The decision (行政处罚决定): by the head after notice, defence, review and discussion, or by two officers on
 * the spot where the law allows it.
 *
 * <p>A decision is made for each party, takes its number at approval, never exceeds what was noticed, and
 * fixes who issued it and where it can be challenged. Its documents follow by job; served, it starts the
 * fifteen days to pay and the terms of review and suit. An on-the-spot decision is handed over at once,
 * points to review first, and is filed with the agency within three working days. Whatever is decided is
 * entered in the register of outcomes, which later cases read.
 *
 * <p>What becomes of a decision after it was made — corrected, changed, revoked, found unlawful or void, by its organ, by who
 * reviewed it or by a court — stands beside it ({@link org.tiean.decision.entity.DecisionChange}); the decision keeps its words. Where it
 * has to be made anew the case is open to investigation again.
 *
 * <p>A case may also end without a penalty: the handlers propose it on one of the grounds of the law, the head decides,
 * the party gets the decision and is educated, or the investigation just ends. Such a decision is about the whole case;
 * to penalise one party and spare another is not built. It is not published: the law publishes penalties.
 *
 * <p>Sources: 行政处罚法 30, 31, 33, 36, 40, 51–53, 57–61, 67–70; 75; 行政复议法 20, 23, 63–67; 行政诉讼法 46, 62, 70–77; 罚款决定与罚款收缴分离实施办法 7;
 * 住房和城乡建设行政处罚程序规定 14 (住建部令第55号); 国办发〔2022〕27号（十二）.
 */
package org.tiean.decision;
