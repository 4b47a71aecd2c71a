package org.tiean.review.boundary;

import org.tiean.review.entity.ReviewLegality;
import org.tiean.review.entity.ReviewPoint;

/** One of the eight points as it is answered on the page; nothing counts as passed by itself. */
public class PointForm {

    private final ReviewPoint point;
    private Boolean passes;
    private String remark;

    PointForm(ReviewPoint point) {
        this.point = point;
    }

    ReviewLegality.Answer answer() {
        return new ReviewLegality.Answer(point, Boolean.TRUE.equals(passes), remark == null || remark.isBlank() ? null : remark);
    }

    public ReviewPoint getPoint() {
        return point;
    }

    public Boolean getPasses() {
        return passes;
    }

    public void setPasses(Boolean passes) {
        this.passes = passes;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
