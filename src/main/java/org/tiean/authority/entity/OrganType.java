package org.tiean.authority.entity;

/** What an agency is in law, and so in whose name it acts (主体类型; rulebook A1.12). */
public enum OrganType {
    /** 部门: a department of a government, in its own name. */
    DEPARTMENT,
    /** 派出机构: a unit sent out by a department, in the department's name (城市管理执法办法 15). */
    DISPATCHED,
    /** 受委托组织: an organisation with a written mandate, in the delegator's name (行政处罚法 20, 21). */
    DELEGATED,
    /** 乡镇人民政府, in its own name (行政处罚法 24). */
    TOWN,
    /** 街道办事处, in its own name (行政处罚法 24). */
    STREET;

    public boolean actsInOwnName() {
        return this != DISPATCHED && this != DELEGATED;
    }
}
