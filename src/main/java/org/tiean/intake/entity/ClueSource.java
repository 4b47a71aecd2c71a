package org.tiean.intake.entity;

/** Where a clue comes from (线索来源), as the register prints it. */
public enum ClueSource {
    PATROL("日常巡查"),
    REPORT("群众举报"),
    HOTLINE("12345热线转办"),
    DIGITAL_PLATFORM("数字城管采集"),
    VIDEO("视频智能识别"),
    TRANSFER_IN("部门移送"),
    SUPERIOR("上级交办"),
    MEDIA("媒体反映"),
    INSPECTION("行政检查"),
    OTHER("其他");

    private final String chinese;

    ClueSource(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether a person reported it, who may want to know what came of it and must be protected. */
    public boolean reported() {
        return this == REPORT || this == HOTLINE;
    }
}
