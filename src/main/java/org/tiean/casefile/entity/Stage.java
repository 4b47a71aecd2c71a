package org.tiean.casefile.entity;

import java.util.EnumSet;
import java.util.Set;
import org.tiean.identity.entity.Role;

/** How far a case has come (案件阶段), in the order of the law. */
public enum Stage {
    /** 线索: a lead is registered, nothing verified. */
    CLUE,
    /** 立案审批: verified, filing proposed. */
    FILING,
    /** 调查取证: filed, being investigated. */
    INVESTIGATION,
    /** 事先告知: report submitted, notice being made and served. */
    NOTICE,
    /** 陈述申辩: notice served, the party may state and defend. */
    DEFENCE,
    /** 听证: asked for in time, being prepared and held. */
    HEARING,
    /** 法制审核. */
    REVIEW,
    /** 集体讨论. */
    DISCUSSION,
    /** 决定: with the head. */
    DECISION,
    /** 送达: decided, to be sealed and served. */
    SERVICE,
    /** 执行: served, to be paid. */
    EXECUTION,
    /** 结案: performed, closing proposed. */
    CLOSING,
    /** 归档中: closed, file to be archived. */
    CLOSED,
    /** 已归档. */
    ARCHIVED,
    /** 不予立案: verified and not filed. */
    NOT_FILED,
    /** 已移送: another organ goes on with what was not filed here. */
    HANDED_ON;

    /** Roles whose desk the case lies on at this stage, besides its handlers. */
    public Set<Role> responsible() {
        return switch (this) {
            case CLUE -> EnumSet.of(Role.OFFICER, Role.SQUAD_LEADER, Role.INTAKE_CLERK);
            case FILING, DISCUSSION, DECISION, CLOSING -> EnumSet.of(Role.AGENCY_HEAD, Role.DEPUTY_HEAD);
            case HEARING -> EnumSet.of(Role.HEARING_CHAIR, Role.AGENCY_HEAD, Role.DEPUTY_HEAD);
            case REVIEW -> EnumSet.of(Role.LEGAL_REVIEWER);
            case SERVICE -> EnumSet.of(Role.DISCLOSURE_CLERK);
            case EXECUTION -> EnumSet.of(Role.FINANCE);
            case INVESTIGATION, NOTICE, DEFENCE, CLOSED, ARCHIVED, NOT_FILED, HANDED_ON -> EnumSet.noneOf(Role.class);
        };
    }

    /** Nothing more happens. */
    public boolean isFinal() {
        return this == ARCHIVED || this == NOT_FILED || this == HANDED_ON;
    }

    /** Stages that may follow. Backwards only where a return (退回) is lawful: before the decision. */
    public Set<Stage> next() {
        return switch (this) {
            case CLUE -> EnumSet.of(FILING, NOT_FILED, EXECUTION);
            case FILING -> EnumSet.of(CLUE, INVESTIGATION, NOT_FILED);
            case INVESTIGATION -> EnumSet.of(NOTICE, DECISION);
            case NOTICE -> EnumSet.of(DEFENCE, INVESTIGATION);
            case DEFENCE -> EnumSet.of(HEARING, REVIEW, DISCUSSION, DECISION);
            case HEARING -> EnumSet.of(REVIEW, DISCUSSION, DECISION);
            case REVIEW -> EnumSet.of(INVESTIGATION, DISCUSSION, DECISION);
            case DISCUSSION -> EnumSet.of(INVESTIGATION, REVIEW, DECISION);
            case DECISION -> EnumSet.of(INVESTIGATION, REVIEW, DISCUSSION, SERVICE, CLOSING);
            case SERVICE -> EnumSet.of(EXECUTION, CLOSING);
            case EXECUTION -> EnumSet.of(CLOSING);
            case CLOSING -> EnumSet.of(EXECUTION, CLOSED);
            case CLOSED -> EnumSet.of(ARCHIVED);
            case ARCHIVED, NOT_FILED, HANDED_ON -> EnumSet.noneOf(Stage.class);
        };
    }
}
