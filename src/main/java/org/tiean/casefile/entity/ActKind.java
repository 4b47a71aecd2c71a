package org.tiean.casefile.entity;

import static org.tiean.identity.entity.Role.AGENCY_HEAD;
import static org.tiean.identity.entity.Role.AUXILIARY;
import static org.tiean.identity.entity.Role.DEPUTY_HEAD;
import static org.tiean.identity.entity.Role.DISCLOSURE_CLERK;
import static org.tiean.identity.entity.Role.FINANCE;
import static org.tiean.identity.entity.Role.HEARING_CHAIR;
import static org.tiean.identity.entity.Role.INTAKE_CLERK;
import static org.tiean.identity.entity.Role.LEGAL_REVIEWER;
import static org.tiean.identity.entity.Role.OFFICER;
import static org.tiean.identity.entity.Role.SQUAD_LEADER;
import static org.tiean.identity.entity.Subject.CASE;
import static org.tiean.identity.entity.Subject.CLUE;
import static org.tiean.identity.entity.Subject.DISCLOSURE;
import static org.tiean.identity.entity.Subject.PARTY_REQUEST;
import static org.tiean.identity.entity.Subject.PAYMENT;
import static org.tiean.casefile.entity.ProcessEffect.message;
import static org.tiean.casefile.entity.ProcessEffect.none;
import static org.tiean.casefile.entity.ProcessEffect.start;
import static org.tiean.casefile.entity.ProcessEffect.step;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Subject;

/**
 * Every kind of act (行为) there is on a case: who may do it by role, and which step of the process it
 * finishes. What the law demands of it is said by the {@link LegalityRule rules}, not here.
 */
public enum ActKind {
    /** 登记线索. */
    REGISTER_CLUE(start(), CLUE, INTAKE_CLERK, OFFICER, SQUAD_LEADER, AUXILIARY),
    /** 登记当事人. */
    RECORD_PARTY(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 登记涉嫌违法行为. */
    RECORD_SUSPECTED_ACT(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 指派承办人. */
    ASSIGN_HANDLERS(none(), CASE, SQUAD_LEADER, OFFICER),
    /** 转办、更换承办人. */
    REASSIGN_HANDLER(none(), CASE, SQUAD_LEADER, AGENCY_HEAD),
    /** 申请回避: by the party, or on own motion. */
    REQUEST_RECUSAL(none(), PARTY_REQUEST, OFFICER, SQUAD_LEADER, LEGAL_REVIEWER, INTAKE_CLERK),
    /** 决定回避. */
    DECIDE_RECUSAL(none(), CASE, AGENCY_HEAD),
    /** 送达回避决定书. */
    SERVE_RECUSAL_DECISION(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 收集证据. */
    COLLECT_EVIDENCE(none(), CASE, OFFICER, SQUAD_LEADER, AUXILIARY),
    /** 审查核实证据. */
    VERIFY_EVIDENCE(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 现场检查(勘验). */
    RECORD_INSPECTION(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 询问. */
    RECORD_QUESTIONING(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 确认送达地址. */
    CONFIRM_ADDRESS(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 公告送达: puts the notice up; the service itself follows when its time is over. */
    ANNOUNCE_SERVICE(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 线索核查. */
    VERIFY_CLUE(step("verify-clue"), CASE, OFFICER, SQUAD_LEADER),
    /** 立案审批. */
    APPROVE_FILING(step("approve-filing"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 不予立案审批. */
    APPROVE_NOT_FILING(step("approve-not-filing"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 责令改正. */
    ORDER_CORRECTION(step("investigate"), CASE, OFFICER, SQUAD_LEADER),
    /** 重新制作未送达的责令改正通知书: its time ran out before it could be served. */
    REPLACE_CORRECTION_ORDER(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 送达责令改正通知书. */
    SERVE_CORRECTION_ORDER(step("serve-correction-order"), CASE, OFFICER, SQUAD_LEADER),
    /** 复查. */
    REINSPECT(step("reinspect"), CASE, OFFICER, SQUAD_LEADER),
    /** 调查终结. */
    SUBMIT_REPORT(step("investigate"), CASE, OFFICER, SQUAD_LEADER),
    /** 调查终结，建议不予行政处罚或者终止调查. */
    PROPOSE_NO_PENALTY(step("investigate"), CASE, OFFICER, SQUAD_LEADER),
    /** 不予行政处罚、终止调查审批. */
    APPROVE_NO_PENALTY(step("approve-no-penalty"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达不予行政处罚决定书. */
    SERVE_NO_PENALTY(step("serve-no-penalty"), CASE, OFFICER, SQUAD_LEADER),
    /** 制作事先告知书. */
    ISSUE_NOTICE(step("issue-notice"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达事先告知书. */
    SERVE_NOTICE(step("serve-notice"), CASE, OFFICER, SQUAD_LEADER),
    /** 收到陈述申辩. */
    RECEIVE_DEFENCE(message("defence-received"), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 放弃陈述申辩. */
    WAIVE_DEFENCE(message("defence-waived"), CASE, OFFICER, SQUAD_LEADER),
    /** 复核陈述申辩. */
    REEXAMINE_DEFENCE(step("reexamine-defence"), CASE, OFFICER, SQUAD_LEADER),
    /** 申请听证. */
    REQUEST_HEARING(none(), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 受理听证申请，指定听证主持人. */
    ACCEPT_HEARING(step("accept-hearing"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 不予受理听证申请: late, or outside the scope of hearings. */
    REFUSE_HEARING(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达听证受理或者不予受理通知书. */
    SERVE_HEARING_ANSWER(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 更换听证主持人. */
    REPLACE_HEARING_CHAIR(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 确定听证时间、地点，制作听证通知书. */
    ARRANGE_HEARING(step("arrange-hearing"), CASE, HEARING_CHAIR),
    /** 送达听证通知书. */
    SERVE_HEARING_NOTICE(step("serve-hearing-notice"), CASE, OFFICER, SQUAD_LEADER),
    /** 举行听证. */
    HOLD_HEARING(step("hold-hearing"), CASE, HEARING_CHAIR),
    /** 延期举行听证. */
    POSTPONE_HEARING(step("hold-hearing"), CASE, HEARING_CHAIR),
    /** 提交听证报告. */
    REPORT_HEARING(step("report-hearing"), CASE, HEARING_CHAIR),
    /** 撤回听证申请. */
    WITHDRAW_HEARING(message("hearing-withdrawn"), CASE, OFFICER, SQUAD_LEADER),
    /** 法制审核. */
    REVIEW_LEGALITY(step("review-legality"), CASE, LEGAL_REVIEWER),
    /** 登记制定机关批准调整适用裁量基准. */
    RECORD_DEPARTURE_APPROVAL(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 集体讨论. */
    DISCUSS(step("discuss-collectively"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 决定审批. */
    APPROVE_DECISION(step("approve-decision"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 公示决定. */
    DECIDE_PUBLICATION(step("decide-publication"), DISCLOSURE, DISCLOSURE_CLERK),
    /** 复核公示: another person than the one who decided looks at what everybody will read. */
    CONFIRM_PUBLICATION(none(), DISCLOSURE, AGENCY_HEAD, DISCLOSURE_CLERK),
    /** 重新拟定公开文本. */
    REVISE_PUBLICATION(none(), DISCLOSURE, DISCLOSURE_CLERK),
    /** 送达决定书. */
    SERVE_DECISION(step("serve-decision"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记缴款. */
    RECORD_PAYMENT(step("record-payment"), PAYMENT, FINANCE),
    /** 申请延期、分期缴纳罚款. */
    REQUEST_DEFERRAL(message("deferral-requested"), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 延期、分期缴纳罚款审批. */
    DECIDE_DEFERRAL(step("decide-deferral"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达延期、分期缴纳罚款通知书. */
    SERVE_DEFERRAL(step("serve-deferral"), CASE, OFFICER, SQUAD_LEADER),
    /** 催告. */
    ISSUE_DEMAND(message("demand-issued"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达催告书. */
    SERVE_DEMAND(step("serve-demand"), CASE, OFFICER, SQUAD_LEADER),
    /** 收到对催告的陈述申辩. */
    STATE_ON_DEMAND(message("demand-answered"), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 复核对催告的陈述申辩. */
    EXAMINE_STATEMENT(step("examine-statement"), CASE, OFFICER, SQUAD_LEADER),
    /** 申请人民法院强制执行. */
    APPLY_TO_COURT(step("apply-to-court"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 登记人民法院的处理. */
    RECORD_COURT_STEP(step("record-court-step"), CASE, OFFICER, SQUAD_LEADER),
    /** 终结执行. */
    END_EXECUTION(step("apply-to-court"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达终结执行通知书. */
    SERVE_EXECUTION_END(step("serve-execution-end"), CASE, OFFICER, SQUAD_LEADER),
    /** 申请延长期限、中止或者恢复调查. */
    REQUEST_TIME(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 延长期限、中止或者恢复调查审批. */
    DECIDE_TIME(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 申请结案. */
    PROPOSE_CLOSING(step("propose-closing"), CASE, OFFICER, SQUAD_LEADER),
    /** 结案审批. */
    APPROVE_CLOSING(step("approve-closing"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 立卷归档. */
    ARCHIVE(step("archive-case"), CASE, OFFICER, SQUAD_LEADER),
    /** 制作证据包: for a court, a reviewing organ or the party. */
    MAKE_PACKAGE(none(), CASE, OFFICER, SQUAD_LEADER, AGENCY_HEAD, DEPUTY_HEAD),
    /** 当场处罚. */
    DECIDE_ON_THE_SPOT(start(), CASE, OFFICER, SQUAD_LEADER),
    /** 当场收缴罚款. */
    COLLECT_ON_THE_SPOT(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 当场收缴的罚款交至行政机关. */
    HAND_IN_CASH(none(), PAYMENT, FINANCE),
    /** 当场处罚备案. */
    FILE_SUMMARY_DECISION(step("file-summary-decision"), CASE, OFFICER, SQUAD_LEADER),
    /** 公开. */
    PUBLISH(none(), DISCLOSURE, DISCLOSURE_CLERK),
    /** 撤回公开. */
    WITHDRAW_PUBLICATION(none(), DISCLOSURE, DISCLOSURE_CLERK),
    /** 登记信用修复结果，停止公示. */
    RECORD_CREDIT_REPAIR(none(), DISCLOSURE, DISCLOSURE_CLERK);

    private final ProcessEffect effect;
    private final Subject subject;
    private final Set<Role> roles;

    ActKind(ProcessEffect effect, Subject subject, Role... roles) {
        this.effect = effect;
        this.subject = subject;
        this.roles = Set.of(roles);
    }

    /** What it does to the process of its case. */
    public ProcessEffect effect() {
        return effect;
    }

    /** Which kind of thing it touches, for the table of rights. */
    public Subject subject() {
        return subject;
    }

    /** Who may do it by role; scope is checked besides. */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * Whether it may be done while the process does not wait for it: a defence that comes late is taken in and
     * re-examined all the same (行政处罚法45(1)). Whether there is anything to do, the gate says.
     */
    public boolean goesBeside() {
        return this == RECEIVE_DEFENCE || this == REEXAMINE_DEFENCE;
    }

    /** As it stands in the record: {@code approve-filing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of that key; empty for none of ours. */
    public static Optional<ActKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The acts that finish this step. */
    public static List<ActKind> finishing(String step) {
        return Arrays.stream(values()).filter(kind -> kind.effect.equals(ProcessEffect.step(step))).toList();
    }
}
