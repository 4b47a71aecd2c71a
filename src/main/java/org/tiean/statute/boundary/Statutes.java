package org.tiean.statute.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.control.ClauseRegister;
import org.tiean.statute.entity.Statute;
import org.tiean.statute.entity.StatuteVersion;

/** The statutes as they are known now. */
@ApplicationScoped
@Transactional
public class Statutes {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** @throws Refusal {@code statute.unknown} if there is no such code */
    public StatuteVersion get(String code) {
        return em.createQuery("select s from Statute s where s.code = :code and s.retiredAt is null", Statute.class)
                .setParameter("code", code).getResultStream().findFirst().map(Statute::value)
                .orElseThrow(() -> Refusal.notFound("statute.unknown", code));
    }

    /** All versions by code, for callers that cite many clauses at once. */
    public Map<String, StatuteVersion> byCode() {
        return current().collect(Collectors.toMap(StatuteVersion::code, Function.identity()));
    }

    /** Those in force on a day, in the order of rank and title. */
    public List<StatuteVersion> inForceOn(LocalDate day) {
        return current().filter(version -> version.inForceOn(day)).sorted(
                Comparator.comparing(StatuteVersion::kind).thenComparing(StatuteVersion::title)).toList();
    }

    /** All versions known, by rank and title, those of one law from the newest on. */
    public List<StatuteVersion> all() {
        return current().sorted(Comparator.comparing(StatuteVersion::kind).thenComparing(StatuteVersion::printedTitle)
                .thenComparing(StatuteVersion::from, Comparator.reverseOrder())).toList();
    }

    /** What is wrong with a citation, for whoever takes in a table that holds it; empty if nothing is. */
    public Optional<String> fault(String code, int article) {
        StatuteVersion statute = byCode().get(code);
        return statute == null ? Optional.of("没有此法律依据：" + code) : statute.hasArticle(article) ? Optional.empty()
                : Optional.of(statute.title() + "只有" + statute.lastArticle() + "条，没有第" + article + "条");
    }

    /** The statutes as a register of clauses, for pages that look up many. */
    public ClauseRegister register() {
        return new ClauseRegister(all());
    }

    /**
     * A clause, to be printed; paragraph and item 0 for none.
     *
     * @throws Refusal {@code statute.unknown} or {@code statute.article.unknown}
     */
    public Citation cite(String code, int article, int paragraph, int item) {
        return get(code).cite(article, paragraph, item);
    }

    private Stream<StatuteVersion> current() {
        return em.createQuery("select s from Statute s where s.retiredAt is null", Statute.class).getResultList()
                .stream().map(Statute::value);
    }
}
