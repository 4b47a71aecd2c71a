package org.tiean.workflow.entity;

import java.util.UUID;

/** A case whose procedure goes on in a version: its number, null before filing, and nothing of its content. */
public record RunningProcess(UUID caseId, String number, String stage, String key, int version) {
}
