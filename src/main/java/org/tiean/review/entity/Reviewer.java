package org.tiean.review.entity;

import java.util.UUID;

/** Who reviewed, with the legal qualification (法律职业资格; 行政处罚法58(2)). */
public record Reviewer(UUID officerId, String name, String qualificationNo) {
}
