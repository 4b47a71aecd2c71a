package org.tiean.workflow.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * An open task of a case (待办).
 *
 * @param taskId  the engine's id
 * @param key     the step in the process, e.g. {@code approve-filing}
 * @param name    its name on the diagram
 * @param caseId  the case it belongs to
 * @param page    path of the page where it is done
 * @param openedAt since when it waits
 */
public record Step(String taskId, String key, String name, UUID caseId, String page, Instant openedAt) {
}
