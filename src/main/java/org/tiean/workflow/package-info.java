/**
 * The process engine (Flowable): deploys what stands in {@code bpmn/}, says which step comes next, holds
 * the tasks and the timers. It knows no law: a service refuses an unlawful act whoever calls it, and then
 * tells the process what happened.
 *
 * <p>Engine, domain and record share one database and one JTA transaction.
 */
package org.tiean.workflow;
