/**
 * The process engine (Flowable): deploys what stands in {@code bpmn/}, says which step comes next, holds
 * the tasks and the timers. It knows no law: a service refuses an unlawful act whoever calls it, and then
 * tells the process what happened.
 *
 * <p>Ways back are declared, not free: {@code withdrawals.csv} (撤回: an own act nobody received yet) and
 * {@code return-points.csv} (退回: by who has the case in hand). No statute regulates either within an organ; what they must not
 * do is undo what a party was told (行政处罚法44) or fall out of the record (行政处罚法47).
 *
 * <p>Engine, domain and record share one database and one JTA transaction.
 */
package org.tiean.workflow;
