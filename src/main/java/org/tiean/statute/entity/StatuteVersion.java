package org.tiean.statute.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * One version of a statute.
 *
 * @param code         such as {@code XZCF-2021}; other tables refer to it
 * @param title        full title, with the note of the version in brackets
 * @param kind         rank
 * @param issuer       who made it
 * @param documentNo   document number, null if not known
 * @param promulgated  day of promulgation
 * @param from         first day in force
 * @param to           last day in force, null while in force
 * @param supersededBy code of the version that took its place, null if none
 * @param lastArticle  number of its last article, null where its text was not seen
 * @param paragraphs   its paragraphs and items; null where only its articles were counted
 */
public record StatuteVersion(String code, String title, StatuteKind kind, String issuer, String documentNo,
        LocalDate promulgated, LocalDate from, LocalDate to, String supersededBy, Integer lastArticle,
        Paragraphs paragraphs) implements Serializable {

    public StatuteVersion {
        if (from.isBefore(promulgated)) {
            throw new IllegalArgumentException("施行日早于公布日：" + code);
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("失效日早于施行日：" + code);
        }
        if (supersededBy != null && to == null) {
            throw new IllegalArgumentException("已被取代而没有失效日：" + code);
        }
        if (paragraphs != null && lastArticle == null) {
            throw new IllegalArgumentException("写了款项而没有条文数：" + code);
        }
        if (lastArticle != null && lastArticle < 1) {
            throw new IllegalArgumentException("条文数不成立：" + code);
        }
    }

    /** Whether another version of the same statute is in force on some day on which this one is. */
    public boolean overlaps(StatuteVersion other) {
        return !code.equals(other.code) && printedTitle().equals(other.printedTitle())
                && (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The title as documents print it: without the note of the version. */
    public String printedTitle() {
        return title.replaceFirst("（\\d{4}[^）]*）$", "");
    }

    /** Whether it can have such an article; 0 stands for the statute as a whole. */
    public boolean hasArticle(int article) {
        return article >= 0 && (lastArticle == null || article <= lastArticle);
    }

    /** What is known of one of its articles; 0 stands for no article named. */
    public ClauseStanding standing(int article) {
        if (!hasArticle(article)) {
            return ClauseStanding.ABSENT;
        }
        return article == 0 || lastArticle == null ? ClauseStanding.NOT_SEEN : ClauseStanding.SEEN;
    }

    /** Whether it can have such a clause, as far as its text was read; 0 for no paragraph or item named. */
    public boolean hasClause(int article, int paragraph, int item) {
        return hasArticle(article) && paragraph >= 0 && item >= 0 && (paragraphs == null || paragraphs.has(article, paragraph, item));
    }

    /** What is known of a clause. Where only the articles were counted, the article answers for its paragraphs and items. */
    public ClauseStanding standing(int article, int paragraph, int item) {
        return hasClause(article, paragraph, item) ? standing(article) : ClauseStanding.ABSENT;
    }

    /**
     * A clause of this version; paragraph and item 0 for none.
     *
     * @throws Refusal {@code statute.article.unknown} if it ends before that article, {@code statute.clause.unknown} if
     *                 the article has no such paragraph or item
     */
    public Citation cite(int article, int paragraph, int item) {
        if (!hasArticle(article)) {
            throw Refusal.notFound("statute.article.unknown", title, String.valueOf(article), String.valueOf(lastArticle));
        }
        if (!hasClause(article, paragraph, item)) {
            throw Refusal.notFound("statute.clause.unknown", title, String.valueOf(article), paragraphs.describe(article));
        }
        return Citation.of(printedTitle(), article, paragraph, item);
    }
}
