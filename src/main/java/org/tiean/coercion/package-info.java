/**
 * Measures taken against evidence and goods while a case is investigated (先行登记保存、查封、扣押).
 *
 * <p>A {@link org.tiean.coercion.entity.Preservation preservation} keeps what may be lost or be hard to get later where it is,
 * for seven working days: the head approves it before, a list is signed in two copies, and within that time the head disposes of
 * each thing. Where nobody disposes, it is over by itself: the process's timer says so the same minute.
 *
 * <p>A {@link org.tiean.coercion.entity.Seizure seizure} is a coercive measure. It needs a clause of a law or regulation that
 * allows it for this kind of act ({@link org.tiean.coercion.control.SeizureBases}) and stands on the agency's list; the head's
 * approval before, or within twenty-four hours after where it could not wait; the ten steps of 行政强制法18 one by one; decision
 * and list on the spot. It lasts thirty days, once prolonged by at most thirty; a test stands outside the term. When the term is
 * over the things are free by law, and a task to give them back opens.
 *
 * <p>Both run beside the case in processes of their own ({@code preservation.bpmn}, {@code seizure.bpmn}); one of each at a time
 * in a case. What is confiscated needs a decision that says so: that rule lives with the decisions. A case is not closed while
 * anything is held.
 *
 * <p>Sources: 行政处罚法 56, 85; 行政强制法 9–11, 16–28, 62, 69; 住房和城乡建设行政处罚程序规定 (先行登记保存).
 */
package org.tiean.coercion;
