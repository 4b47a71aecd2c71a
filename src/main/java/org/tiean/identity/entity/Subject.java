package org.tiean.identity.entity;

/** Which kind of thing a right is about (对象). */
public enum Subject {
    /** Leads and complaints (线索), with the reporter's identity. */
    CLUE,
    /** What the public reports (群众举报), with the identity of its reporters. */
    REPORT,
    /** The case: parties, evidence, documents, record (案件). */
    CASE,
    /** What a party brings to the window: challenge, defence, request for a hearing (当事人来文); number, name and parties of its case. */
    PARTY_REQUEST,
    /** Name, document number, sum and payments of a decision, nothing else of the case (缴款). */
    PAYMENT,
    /** The decided case as material for publication (公示). */
    DISCLOSURE,
    /** Power lists, benchmarks, factors, thresholds, calendars (清单与基准). */
    REFERENCE,
    /** Supervision documents and file reviews (监督). */
    SUPERVISION,
    /** Technical and CONFIG settings (设置). */
    SETTINGS,
    /** Accounts and role grants (账号与授权). */
    ACCOUNT,
    /** The register of officers: certificates, squads, standing (执法人员登记). */
    OFFICER_REGISTER,
    /** In which version of its process a case goes on, by its number and nothing else of it (流程版本). */
    PROCESS,
    /** Who stands in for whom while absent (外出代理). */
    STAND_IN,
    /** The register of monitoring devices (监控设备登记). */
    DEVICE_REGISTER,
    /** The log of who did what (审计日志). */
    AUDIT
}
