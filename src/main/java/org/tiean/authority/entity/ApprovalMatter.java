package org.tiean.authority.entity;

/** What a head may delegate to a deputy by order (委托签批事项). */
public enum ApprovalMatter {
    /** 立案、不立案、销案. */
    FILING,
    /** 先行登记保存、查封、扣押. */
    MEASURE,
    /** 延长期限、中止、恢复. */
    LIMIT,
    /** 处罚决定、不予处罚. */
    DECISION,
    /** 延期分期、催告、强制执行申请. */
    EXECUTION,
    /** 公示. */
    DISCLOSURE
}
