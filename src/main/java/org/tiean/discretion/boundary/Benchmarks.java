package org.tiean.discretion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.ItemSearch;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.Benchmark;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.BenchmarkLine;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionGround;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/** The benchmarks as they are known now. */
@ApplicationScoped
@Transactional
public class Benchmarks {

    private static final Citation BASIS = Citation.of("行政处罚法", 34);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Settings settings;

    /**
     * The benchmark an agency applies. Where several places it belongs to made one, the nearest refines the others
     * (rulebook G1.3); the import saw to it that it stays inside them.
     *
     * @param party    the party's own group; a benchmark for all parties answers where there is none for it
     * @param day      the day of the act for the law of that time, the day of the decision for a lighter new law
     * @param agencyId whose benchmarks, by the places it belongs to
     */
    public Optional<BenchmarkEdition> find(String itemCode, PartyGroup party, LocalDate day, UUID agencyId) {
        List<String> places = settings.list(Settings.JURISDICTIONS, agencyId, day);
        return em.createQuery("select b from Benchmark b where b.itemCode = :item and b.party in (:own, :any)"
                + " and b.retiredAt is null and b.effectiveFrom <= :day"
                + " and (b.effectiveTo is null or b.effectiveTo >= :day)", Benchmark.class)
                .setParameter("item", itemCode).setParameter("own", party).setParameter("any", PartyGroup.ANY)
                .setParameter("day", day).getResultList().stream().map(Benchmark::marked)
                .filter(found -> nearness(found.value(), places) >= 0)
                .min(Comparator.comparing((BenchmarkEdition found) -> nearness(found.value(), places))
                        .thenComparing(found -> found.value().party() == PartyGroup.ANY)
                        .thenComparing(found -> found.value().from(), Comparator.reverseOrder()));
    }

    /** 0 for the nearest place; below 0 for one the agency does not belong to. Who made it is not always known. */
    private static int nearness(BenchmarkVersion benchmark, List<String> places) {
        return benchmark.maker() == null ? places.size() : places.indexOf(benchmark.maker().jurisdiction());
    }

    /**
     * An edition that a case relied on, whether it is still the current one or not.
     *
     * @throws Refusal {@code discretion.no-edition}
     */
    public BenchmarkEdition edition(UUID id) {
        Benchmark kept = em.find(Benchmark.class, id);
        if (kept == null) {
            throw Refusal.notFound("discretion.no-edition");
        }
        return kept.marked();
    }

    /**
     * What the benchmark valid on a day says.
     *
     * @throws Refusal {@code discretion.no-benchmark} if there is none for the item, the party and the day
     */
    public DiscretionResult compute(String itemCode, PartyGroup party, LocalDate day, UUID agencyId,
            DiscretionQuestion question) {
        BenchmarkEdition benchmark = find(itemCode, party, day, agencyId).orElseThrow(() -> new Refusal(
                Refusal.Kind.UNLAWFUL, BASIS, "discretion.no-benchmark", itemCode, day));
        return DiscretionComputation.compute(benchmark.value(), question);
    }

    /** Benchmarks in force on a day whose item, by code or name, holds every word, punctuation aside; for publication (行政处罚法 34). */
    public Page<BenchmarkLine> search(String words, LocalDate day, Page.Slice slice) {
        List<ItemSearch> wanted = ItemSearch.words(words);
        StringBuilder where = new StringBuilder(" from Benchmark b, PowerItem p where p.code = b.itemCode and b.retiredAt is null"
                + " and b.effectiveFrom <= :day and (b.effectiveTo is null or b.effectiveTo >= :day)");
        for (int i = 0; i < wanted.size(); i++) {
            where.append(" and (upper(p.code) like :c" + i + " escape '!' or " + ItemSearch.bare("p.name") + " like :w" + i
                    + " escape '!')");
        }
        TypedQuery<Long> count = em.createQuery("select count(b)" + where, Long.class);
        TypedQuery<BenchmarkLine> rows = em.createQuery("select new org.tiean.discretion.entity.BenchmarkLine(b.id, b.itemCode, p.name,"
                + " b.party, b.makerOrgan, b.effectiveFrom, b.effectiveTo)" + where + " order by b.itemCode, b.party, b.id",
                BenchmarkLine.class).setFirstResult(slice.offset()).setMaxResults(slice.size());
        for (Query query : List.of(count, rows)) {
            query.setParameter("day", day);
            for (int i = 0; i < wanted.size(); i++) {
                query.setParameter("c" + i, wanted.get(i).inCode()).setParameter("w" + i, wanted.get(i).inText());
            }
        }
        return new Page<>(new ArrayList<>(rows.getResultList()), count.getSingleResult(), slice);
    }

    /** All grounds, in the order of their codes. */
    public List<Ground> grounds() {
        return em.createQuery("select g from DiscretionGround g where g.retiredAt is null order by g.code",
                DiscretionGround.class).getResultList().stream().map(DiscretionGround::value).toList();
    }

    /** @throws Refusal {@code discretion.unknown-ground} if a code is not known */
    public List<Ground> grounds(Collection<String> codes) {
        List<Ground> found = grounds().stream().filter(ground -> codes.contains(ground.code())).toList();
        for (String code : codes) {
            if (found.stream().noneMatch(ground -> ground.code().equals(code))) {
                throw Refusal.invalid("discretion.unknown-ground", code);
            }
        }
        return found;
    }
}
