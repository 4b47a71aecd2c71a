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
import static org.tiean.identity.entity.Role.SYSTEM_ADMIN;
import static org.tiean.identity.entity.Subject.CASE;
import static org.tiean.identity.entity.Subject.CLUE;
import static org.tiean.identity.entity.Subject.DISCLOSURE;
import static org.tiean.identity.entity.Subject.PARTY_REQUEST;
import static org.tiean.identity.entity.Subject.PAYMENT;
import static org.tiean.identity.entity.Subject.PROCESS;
import static org.tiean.casefile.entity.ProcessEffect.beside;
import static org.tiean.casefile.entity.ProcessEffect.message;
import static org.tiean.casefile.entity.ProcessEffect.none;
import static org.tiean.casefile.entity.ProcessEffect.start;
import static org.tiean.casefile.entity.ProcessEffect.step;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Subject;
import org.tiean.identity.entity.Visitor;

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
    /** 提出转办: a handler offers the case to a colleague. */
    OFFER_HANDOVER(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 答复转办: the colleague accepts or declines, or the giver takes it back. */
    ANSWER_HANDOVER(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 撤回: an own act that nobody received yet. */
    WITHDRAW_STEP(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 退回: an approver gives the case back to a named earlier step. */
    RETURN_CASE(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD, SQUAD_LEADER),
    /** 加签: an approver asks one more to sign before deciding. */
    REQUEST_COUNTERSIGN(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD, SQUAD_LEADER),
    /** 会签: who was asked says agreed or not. */
    GIVE_COUNTERSIGN(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD, LEGAL_REVIEWER, HEARING_CHAIR),
    /** 撤销加签: the approver takes a request back that was not answered. */
    REMOVE_COUNTERSIGN(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD, SQUAD_LEADER),
    /** 流程版本迁移: the system's administrator takes a running procedure over to another version of its definition. */
    MIGRATE_PROCESS(none(), PROCESS, SYSTEM_ADMIN),
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
    /** 标注、遮盖证据副本: the original stays. */
    MARK_EVIDENCE(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 关联音像记录. */
    ACCEPT_RECORDING(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 不关联音像记录. */
    REFUSE_RECORDING(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 报批未音像记录的步骤. */
    REQUEST_UNFILMED(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 审批未音像记录的步骤. */
    DECIDE_UNFILMED(none(), CASE, AGENCY_HEAD),
    /** 物品入库，或者从中抽样. */
    KEEP_ITEM(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 物品流转: to another shelf or person, to a test and back, returned, auctioned, destroyed. */
    MOVE_ITEM(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 现场检查(勘验). */
    RECORD_INSPECTION(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 询问. */
    RECORD_QUESTIONING(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 通知接受询问. */
    SUMMON_TO_QUESTIONING(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 通知提供材料、调取证据. */
    REQUEST_MATERIAL(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 提取证据、电子数据: what a holder handed over is written down and signed. */
    EXTRACT_EVIDENCE(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 抽样取证. */
    TAKE_SAMPLES(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 处理抽样取证的物品. */
    DISPOSE_SAMPLES(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 请求协助调查. */
    REQUEST_ASSISTANCE(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 送达询问通知书、调取证据通知书、抽样取证文书. */
    SERVE_INQUIRY_PAPER(none(), CASE, OFFICER, SQUAD_LEADER),
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
    /** 申请先行登记保存证据. */
    PROPOSE_PRESERVATION(message("preservation-proposed"), CASE, OFFICER, SQUAD_LEADER),
    /** 先行登记保存证据审批. */
    APPROVE_PRESERVATION(step("approve-preservation"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 实施先行登记保存. */
    TAKE_PRESERVATION(step("take-preservation"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达先行登记保存证据通知书. */
    SERVE_PRESERVATION(step("serve-preservation"), CASE, OFFICER, SQUAD_LEADER),
    /** 先行登记保存证据处理决定. */
    DISPOSE_PRESERVATION(step("dispose-preservation"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达处理决定，返还先行登记保存的物品. */
    RETURN_PRESERVED(step("return-preserved"), CASE, OFFICER, SQUAD_LEADER),
    /** 申请查封、扣押. */
    PROPOSE_SEIZURE(message("seizure-proposed"), CASE, OFFICER, SQUAD_LEADER),
    /** 查封、扣押审批. */
    APPROVE_SEIZURE(step("approve-seizure"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 实施查封、扣押. */
    TAKE_SEIZURE(step("take-seizure"), CASE, OFFICER, SQUAD_LEADER),
    /** 情况紧急，当场查封、扣押: approved within twenty-four hours. */
    SEIZE_ON_THE_SPOT(message("seizure-taken"), CASE, OFFICER, SQUAD_LEADER),
    /** 补办查封、扣押批准手续. */
    APPROVE_TAKEN_SEIZURE(step("approve-taken-seizure"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 交付查封、扣押决定书和清单. */
    SERVE_SEIZURE(step("serve-seizure"), CASE, OFFICER, SQUAD_LEADER),
    /** 延长查封、扣押期限. */
    EXTEND_SEIZURE(message("seizure-extended"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达延长查封、扣押期限决定书. */
    SERVE_SEIZURE_EXTENSION(step("serve-seizure-extension"), CASE, OFFICER, SQUAD_LEADER),
    /** 送检测、检验、检疫、技术鉴定. */
    BEGIN_TESTING(message("testing-begun"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达检测、检验、检疫、技术鉴定期间告知书. */
    SERVE_TESTING_NOTICE(step("serve-testing-notice"), CASE, OFFICER, SQUAD_LEADER),
    /** 检测、检验、检疫、技术鉴定结束. */
    END_TESTING(step("end-testing"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达检测、检验、检疫、技术鉴定结果告知书. */
    SERVE_TEST_RESULT(step("serve-test-result"), CASE, OFFICER, SQUAD_LEADER),
    /** 处理查封、扣押的财物. */
    DISPOSE_SEIZURE(step("dispose-seizure"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达解除决定，退还查封、扣押的财物. */
    RETURN_SEIZED(step("return-seized"), CASE, OFFICER, SQUAD_LEADER),
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
    /** 其他执法决定的公示决定: on measures, on execution by force, not to punish. */
    DECIDE_OTHER_PUBLICATION(none(), DISCLOSURE, DISCLOSURE_CLERK),
    /** 复核公示: another person than the one who decided looks at what everybody will read. */
    CONFIRM_PUBLICATION(none(), DISCLOSURE, AGENCY_HEAD, DISCLOSURE_CLERK),
    /** 重新拟定公开文本. */
    REVISE_PUBLICATION(none(), DISCLOSURE, DISCLOSURE_CLERK),
    /** 重新公示: what was withdrawn for a change or an error, in the wording that holds now. */
    PUBLISH_ANEW(none(), DISCLOSURE, DISCLOSURE_CLERK),
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
    /** 催告履行拆除、排除妨碍、恢复原状等义务. */
    DEMAND_DUTY(beside("coercive-execution"), CASE, OFFICER, SQUAD_LEADER),
    /** 立即代履行: what lay on a road or in a waterway was removed at once. */
    PERFORM_AT_ONCE(beside("coercive-execution"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达履行催告书. */
    SERVE_DUTY_DEMAND(step("serve-duty-demand"), CASE, OFFICER, SQUAD_LEADER),
    /** 收到对履行催告的陈述申辩. */
    STATE_ON_DUTY(message("duty-answered"), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 复核对履行催告的陈述申辩. */
    EXAMINE_DUTY_STATEMENT(step("examine-duty-statement"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记人民政府责成强制拆除. */
    RECORD_GOVERNMENT_ORDER(step("record-government-order"), CASE, OFFICER, SQUAD_LEADER),
    /** 强制执行决定、代履行决定. */
    DECIDE_COERCION(step("decide-coercion"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达强制执行决定书、代履行决定书. */
    SERVE_COERCION_DECISION(step("serve-coercion-decision"), CASE, OFFICER, SQUAD_LEADER),
    /** 公告，限期自行拆除. */
    ANNOUNCE_DEMOLITION(step("announce-demolition"), CASE, OFFICER, SQUAD_LEADER),
    /** 拆除前清点物品. */
    PREPARE_DEMOLITION(step("prepare-demolition"), CASE, OFFICER, SQUAD_LEADER),
    /** 代履行三日前催告. */
    DEMAND_BEFORE_SUBSTITUTE(step("demand-before-substitute"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达代履行催告书. */
    SERVE_SUBSTITUTE_DEMAND(step("serve-substitute-demand"), CASE, OFFICER, SQUAD_LEADER),
    /** 实施强制拆除、代履行. */
    CARRY_OUT_COERCION(step("carry-out-coercion"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达立即代履行事后通知书. */
    SERVE_IMMEDIATE_NOTICE(step("serve-immediate-notice"), CASE, OFFICER, SQUAD_LEADER),
    /** 核定强制执行、代履行的费用. */
    RECKON_COSTS(step("reckon-costs"), CASE, OFFICER, SQUAD_LEADER),
    /** 送达费用缴纳通知书. */
    SERVE_COSTS(step("serve-costs"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记费用缴纳. */
    RECORD_COSTS(step("record-costs"), PAYMENT, FINANCE),
    /** 发还保管的物品. */
    RETURN_LISTED_GOODS(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 登记当事人自行履行. */
    RECORD_PERFORMANCE(message("duty-performed"), CASE, OFFICER, SQUAD_LEADER),
    /** 中止强制执行. */
    SUSPEND_COERCION(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 恢复强制执行. */
    RESUME_COERCION(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 达成执行协议. */
    AGREE_ON_EXECUTION(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 终结强制执行. */
    TERMINATE_COERCION(message("coercion-terminated"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达终结执行通知书（强制拆除、代履行）. */
    SERVE_COERCION_END(step("serve-coercion-end"), CASE, OFFICER, SQUAD_LEADER),
    /** 执行回转. */
    RESTORE_EXECUTED(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达中止、恢复执行通知书、执行协议或者执行回转通知书. */
    SERVE_COERCION_NOTICE(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 申请处理罚没物品. */
    PROPOSE_DISPOSAL(beside("goods-disposal"), CASE, OFFICER, SQUAD_LEADER),
    /** 罚没物品处理审批. */
    APPROVE_DISPOSAL(step("approve-disposal"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 处理罚没物品: done as approved, and recorded. */
    CARRY_OUT_DISPOSAL(step("carry-out-disposal"), CASE, OFFICER, SQUAD_LEADER),
    /** 终止处理罚没物品: before anything was done. */
    DROP_DISPOSAL(message("disposal-given-up"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 登记罚没物品处理款项上缴国库. */
    RECORD_PROCEEDS(step("record-proceeds"), PAYMENT, FINANCE),
    /** 申请将查封、扣押的财物拍卖抵缴罚款. */
    PROPOSE_AUCTION(beside("seized-auction"), CASE, OFFICER, SQUAD_LEADER),
    /** 拍卖抵缴罚款审批，强制执行决定. */
    APPROVE_AUCTION(step("approve-auction"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达拍卖抵缴罚款的强制执行决定书. */
    SERVE_AUCTION_DECISION(step("serve-auction-decision"), CASE, OFFICER, SQUAD_LEADER),
    /** 委托拍卖. */
    COMMISSION_AUCTION(step("commission-auction"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记拍卖结果. */
    RECORD_AUCTION(step("record-auction"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记拍卖价款到账，抵缴罚款. */
    RECEIVE_AUCTION_MONEY(step("receive-auction-money"), PAYMENT, FINANCE),
    /** 退还拍卖余款. */
    PAY_SURPLUS(step("pay-surplus"), PAYMENT, FINANCE),
    /** 终止拍卖: before anything was sold. */
    DROP_AUCTION(message("auction-needless"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 申请延长期限、中止或者恢复调查. */
    REQUEST_TIME(none(), CASE, OFFICER, SQUAD_LEADER),
    /** 延长期限、中止或者恢复调查审批. */
    DECIDE_TIME(none(), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 移送其他行政机关. */
    PROPOSE_TRANSFER(beside("transfer"), CASE, OFFICER, SQUAD_LEADER),
    /** 移送审批. */
    APPROVE_TRANSFER(step("approve-transfer"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 移送案件. */
    SEND_TRANSFER(step("send-transfer"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记接收机关的答复. */
    RECORD_TRANSFER_ANSWER(step("record-transfer-answer"), CASE, OFFICER, SQUAD_LEADER),
    /** 管辖协商. */
    CONSULT_JURISDICTION(step("consult-jurisdiction"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记指定管辖. */
    RECORD_DESIGNATION(step("record-designation"), CASE, OFFICER, SQUAD_LEADER),
    /** 专案组提出移送涉嫌犯罪案件的报告. */
    REPORT_CRIME(beside("crime-transfer"), CASE, OFFICER, SQUAD_LEADER),
    /** 移送涉嫌犯罪案件的法制审核. */
    REVIEW_CRIME_TRANSFER(step("review-crime-transfer"), CASE, LEGAL_REVIEWER),
    /** 决定是否移送公安机关: the head who runs the organ, nobody in the head's place. */
    DECIDE_CRIME_TRANSFER(step("decide-crime-transfer"), CASE, AGENCY_HEAD),
    /** 向公安机关移送. */
    HAND_OVER_CRIME(step("hand-over-crime"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记公安机关的决定. */
    RECORD_POLICE_ANSWER(step("record-police-answer"), CASE, OFFICER, SQUAD_LEADER),
    /** 对不予立案的处理. */
    ANSWER_REFUSAL(step("answer-refusal"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记复议、立案监督结果. */
    RECORD_CHALLENGE_OUTCOME(step("record-challenge-outcome"), CASE, OFFICER, SQUAD_LEADER),
    /** 移交涉案物品和材料. */
    HAND_OVER_GOODS(step("hand-over-goods"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记刑事处理结果. */
    RECORD_CRIMINAL_OUTCOME(step("record-criminal-outcome"), CASE, OFFICER, SQUAD_LEADER),
    /** 接收移送的案件. */
    RECEIVE_TRANSFER(beside("received-transfer"), CASE, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 告知移送机关是否接收. */
    ACKNOWLEDGE_TRANSFER(step("acknowledge-transfer"), CASE, OFFICER, SQUAD_LEADER),
    /** 向移送机关答复处理结果. */
    REPLY_TO_TRANSFER(step("reply-to-transfer"), CASE, OFFICER, SQUAD_LEADER),
    /** 申请结案. */
    PROPOSE_CLOSING(step("propose-closing"), CASE, OFFICER, SQUAD_LEADER),
    /** 结案审批. */
    APPROVE_CLOSING(step("approve-closing"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 立卷归档. */
    ARCHIVE(step("archive-case"), CASE, OFFICER, SQUAD_LEADER),
    /** 制作证据包: for a court, a reviewing organ or the party. */
    MAKE_PACKAGE(none(), CASE, OFFICER, SQUAD_LEADER, AGENCY_HEAD, DEPUTY_HEAD),
    /** 制作案卷: the pages of the case in order as one sealed file. */
    MAKE_VOLUME(none(), CASE, OFFICER, SQUAD_LEADER, AGENCY_HEAD, DEPUTY_HEAD),
    /** 申请信用修复: the party has done what it was ordered and asks that it be shown no longer. */
    REQUEST_CREDIT_REPAIR(none(), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 答复信用修复申请. */
    ANSWER_CREDIT_REPAIR(none(), DISCLOSURE, DISCLOSURE_CLERK),
    /** 重新打印查询码: at the counter, for a party that lost its paper. */
    ISSUE_ACCESS_CODE(none(), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
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
    /** 撤回公开: asked for by a change of the decision, or on its own where the text was wrong. */
    WITHDRAW_PUBLICATION(step("withdraw-publication"), DISCLOSURE, DISCLOSURE_CLERK),
    /** 更正、变更、撤销行政处罚决定. */
    DECIDE_CHANGE(beside("decision-change"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 送达更正、变更、撤销决定书. */
    SERVE_CHANGE(step("serve-change"), CASE, OFFICER, SQUAD_LEADER),
    /** 退还罚款、加处罚款. */
    RECORD_REFUND(step("record-refund"), PAYMENT, FINANCE),
    /** 退回不能入账的网上缴款. */
    RETURN_STRAY_PAYMENT(none(), PAYMENT, FINANCE),
    /** 收到通过本机关提交的行政复议申请. */
    RECEIVE_REVIEW_APPLICATION(beside("administrative-review"), PARTY_REQUEST, OFFICER, SQUAD_LEADER, INTAKE_CLERK),
    /** 转送行政复议申请，或者自行纠正. */
    ANSWER_REVIEW_APPLICATION(step("forward-review"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 寄出转送的行政复议申请和材料. */
    SEND_REVIEW_APPLICATION(step("send-review-application"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记行政复议机关对转送申请的处理. */
    RECORD_REVIEW_ACCEPTANCE(step("record-review-acceptance"), CASE, OFFICER, SQUAD_LEADER),
    /** 收到行政复议答复通知. */
    RECORD_REVIEW_NOTICE(beside("administrative-review"), CASE, OFFICER, SQUAD_LEADER),
    /** 行政复议答复. */
    REPLY_TO_REVIEW(step("reply-to-review"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 登记行政复议结果. */
    RECORD_REVIEW_OUTCOME(message("review-outcome"), CASE, OFFICER, SQUAD_LEADER),
    /** 收到应诉通知. */
    RECORD_SUIT_NOTICE(beside("litigation"), CASE, OFFICER, SQUAD_LEADER),
    /** 行政诉讼答辩、举证. */
    ANSWER_SUIT(step("answer-suit"), CASE, AGENCY_HEAD, DEPUTY_HEAD),
    /** 登记第一审裁判. */
    RECORD_JUDGMENT(message("judgment-received"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记上诉. */
    RECORD_APPEAL(message("appeal-filed"), CASE, OFFICER, SQUAD_LEADER),
    /** 确认第一审裁判生效. */
    CONFIRM_JUDGMENT(step("confirm-judgment"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记第二审裁判. */
    RECORD_FINAL_JUDGMENT(message("final-judgment"), CASE, OFFICER, SQUAD_LEADER),
    /** 登记停止执行. */
    RECORD_STAY(none(), CASE, OFFICER, SQUAD_LEADER, AGENCY_HEAD, DEPUTY_HEAD),
    /** 恢复执行. */
    LIFT_STAY(none(), CASE, OFFICER, SQUAD_LEADER, AGENCY_HEAD, DEPUTY_HEAD),
    /** 登记参加复议听证、出庭应诉. */
    RECORD_ATTENDANCE(none(), CASE, OFFICER, SQUAD_LEADER),
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
     * How well somebody without an account must be known to do it itself; empty for what only staff do. To state, defend and
     * ask, the paper in hand suffices; to give up a right or to change where papers go, it does not.
     */
    public Optional<Visitor.Kind> byVisitor() {
        return switch (this) {
            case RECEIVE_DEFENCE, REQUEST_HEARING, REQUEST_RECUSAL, REQUEST_DEFERRAL, STATE_ON_DEMAND, REQUEST_CREDIT_REPAIR,
                    RECEIVE_REVIEW_APPLICATION ->
                    Optional.of(Visitor.Kind.PARTY_BY_CODE);
            case WAIVE_DEFENCE, WITHDRAW_HEARING, CONFIRM_ADDRESS -> Optional.of(Visitor.Kind.PARTY_IDENTIFIED);
            case RECORD_PAYMENT -> Optional.of(Visitor.Kind.BANK);
            default -> Optional.empty();
        };
    }

    /**
     * Whether it may be done while the process does not wait for it: a defence that comes late is taken in and
     * re-examined all the same (行政处罚法45(1)); what was published in error is taken down without a change of the decision.
     * Whether there is anything to do, the gate says.
     */
    public boolean goesBeside() {
        return this == RECEIVE_DEFENCE || this == REEXAMINE_DEFENCE || this == WITHDRAW_PUBLICATION;
    }

    /** Whether it hands papers over with a proof of service (送达回证), of whatever kind they are. */
    public boolean serves() {
        return name().startsWith("SERVE_") || this == RETURN_PRESERVED || this == RETURN_SEIZED;
    }

    /** All acts that serve papers; what the law demands of a way of service it demands of each. */
    public static Set<ActKind> serving() {
        return Arrays.stream(values()).filter(ActKind::serves).collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));
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
