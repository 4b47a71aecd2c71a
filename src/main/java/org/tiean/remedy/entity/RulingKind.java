package org.tiean.remedy.entity;

import java.util.Optional;
import org.tiean.decision.entity.ChangeKind;

/** How a review or an instance of a suit ends (行政复议法30, 33, 41, 63–69, 73, 74; 行政诉讼法60, 62, 69–77, 89). */
public enum RulingKind {
    /** 不予受理 (行政复议法30). */
    NOT_ACCEPTED(true, false, null),
    /** 驳回行政复议申请 (33); 驳回起诉. */
    APPLICATION_REJECTED(true, true, null),
    /** 驳回行政复议请求 (69); 驳回诉讼请求 (行政诉讼法69). */
    REQUEST_REJECTED(true, true, null),
    /** 维持 (68). */
    UPHELD(true, false, null),
    /** 变更 (63; 行政诉讼法77). */
    CHANGED(true, true, ChangeKind.CHANGE),
    /** 撤销 (64, 70; 行政诉讼法70). */
    REVOKED(true, true, ChangeKind.REVOCATION),
    /** 撤销并责令重新作出 (64; 行政诉讼法70). */
    REVOKED_REDO(true, true, ChangeKind.REVOCATION),
    /** 确认违法 (65; 行政诉讼法74). */
    UNLAWFUL(true, true, ChangeKind.UNLAWFUL),
    /** 确认无效 (67; 行政诉讼法75). */
    VOID(true, true, ChangeKind.VOID),
    /** 责令履行 (66; 行政诉讼法72). */
    ORDERED(true, true, null),
    /** 撤回申请 (41[1], 74); 准许撤诉 (行政诉讼法62). */
    WITHDRAWN(true, true, null),
    /** 终止行政复议 (41); 终结诉讼. */
    TERMINATED(true, true, null),
    /** 调解书 (73; 行政诉讼法60): may change the fine. */
    MEDIATED(true, true, ChangeKind.CHANGE),
    /** 驳回上诉，维持原判 (行政诉讼法89(1)[1]). */
    APPEAL_DISMISSED(false, false, null);

    private final boolean review;
    private final boolean suit;
    private final ChangeKind change;

    RulingKind(boolean review, boolean suit, ChangeKind change) {
        this.review = review;
        this.suit = suit;
        this.change = change;
    }

    /** Whether it may end a review. */
    public boolean endsReview() {
        return review;
    }

    /** Whether a first instance may end so. */
    public boolean endsFirstInstance() {
        return suit;
    }

    /** Whether a second instance may end so: what a first one may, or the appeal fails. */
    public boolean endsSecondInstance() {
        return suit || this == APPEAL_DISMISSED;
    }

    /** What it does to the decision; a mediation only where it names another sum. */
    public Optional<ChangeKind> change() {
        return Optional.ofNullable(change);
    }

    /** Whether the decision stands after it as it was and the fifteen days to sue begin (行政诉讼法45). */
    public boolean leavesStanding() {
        return this == UPHELD || this == REQUEST_REJECTED || this == APPLICATION_REJECTED || this == NOT_ACCEPTED;
    }

    /** Whether sums may be given with it. */
    public boolean takesAmounts() {
        return change == ChangeKind.CHANGE;
    }

    /** Whether it needs them. */
    public boolean needsAmounts() {
        return this == CHANGED;
    }

    /** Whether no appeal lies against it (准许撤诉、调解书、终结). */
    public boolean isFinalAtOnce() {
        return this == WITHDRAWN || this == MEDIATED || this == TERMINATED;
    }

    /** Whether a court says it in a ruling (裁定), against which ten days lie instead of fifteen (行政诉讼法85). */
    public boolean isRuling() {
        return this == APPLICATION_REJECTED;
    }
}
