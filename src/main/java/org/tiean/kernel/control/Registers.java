package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.sessions.CopyGroup;

/**
 * What is read with every act and changes a few times a year. The database names for each register the transaction
 * that changed it last (triggers on its tables set it, whoever writes); an answer is kept under these names and good as
 * long as they stand. So every node sees a change with the first question after its commit, and one short question for
 * the names takes the place of dozens for the rows.
 *
 * <p>A name is read before the rows it stands for: an answer can only be newer than the name it is kept under, and
 * nobody reads a name again that was replaced. What the own transaction has changed and not yet committed is answered,
 * but not kept.
 */
@ApplicationScoped
public class Registers {

    /** More answers of one register are forgotten all at once: some megabytes. */
    private static final int MOST = 2_000;

    private static final ThreadLocal<Map<Name, String>> STEADY = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> KEEPING = ThreadLocal.withInitial(() -> false);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final Map<List<Name>, Kept> kept = new ConcurrentHashMap<>();

    /** The registers; in the database in small letters. */
    public enum Name {
        /** 设置、数额标准. */
        SETTINGS,
        /** 放假安排. */
        HOLIDAYS,
        /** 执法主体、中队. */
        AGENCIES,
        /** 执法人员、证件、授权. */
        OFFICERS,
        /** 权力事项、取得、清单. */
        POWERS
    }

    private record Kept(List<String> editions, Map<Object, Object> answers) {
    }

    /**
     * Within this the registers are asked once which edition they are: for an act on a case, which reads registers and
     * changes none. They are those of the first question, so an act must lock what it judges before it asks.
     */
    public static <T> T steady(Supplier<T> act) {
        if (STEADY.get() != null) {
            return act.get();
        }
        STEADY.set(new EnumMap<>(Name.class));
        try {
            return act.get();
        } finally {
            STEADY.remove();
        }
    }

    /**
     * An entity as it may be kept: a whole copy that belongs to no persistence context. Where nothing is kept, itself.
     *
     * @param em that which manages it
     */
    @SuppressWarnings("unchecked")
    public static <T> T toKeep(EntityManager em, T entity) {
        if (entity == null || !KEEPING.get()) {
            return entity;
        }
        CopyGroup whole = new CopyGroup();
        whole.cascadeAllParts();
        whole.setShouldResetPrimaryKey(false);
        whole.setShouldResetVersion(false);
        return (T) em.unwrap(JpaEntityManager.class).copy(entity, whole);
    }

    /** A kept answer, else a fresh one, which is kept if nothing stands against it. */
    Object answer(List<Name> registers, Object question, Callable<Object> asked) throws Exception {
        Map<Name, String> now = editions();
        List<String> editions = registers.stream().map(name -> now.getOrDefault(name, "")).toList();
        if (editions.contains("")) {
            return asked(asked, false);
        }
        Map<Object, Object> answers = kept.compute(registers, (names, before) ->
                before != null && before.editions().equals(editions) && before.answers().size() < MOST
                        ? before : new Kept(editions, new ConcurrentHashMap<>())).answers();
        Object answer = answers.get(question);
        if (answer == null) {
            answer = asked(asked, true);
            if (answer != null) {
                answers.put(question, answer);
            }
        }
        return answer;
    }

    private static Object asked(Callable<Object> asked, boolean toKeep) throws Exception {
        boolean within = KEEPING.get();
        KEEPING.set(toKeep);
        try {
            return asked.call();
        } finally {
            KEEPING.set(within);
        }
    }

    /** Those that this transaction has itself changed are missing. */
    @SuppressWarnings("unchecked")
    private Map<Name, String> editions() throws Exception {
        Map<Name, String> steady = STEADY.get();
        if (steady != null && !steady.isEmpty()) {
            return steady;
        }
        Map<Name, String> asked = (Map<Name, String>) Look.answer(Registers.class, this::ask);
        if (steady != null) {
            steady.putAll(asked);
        }
        return asked;
    }

    private Map<Name, String> ask() {
        List<?> rows = em.createNativeQuery("select name, cast(changed_by as text) from tiean.register"
                + " where changed_by is distinct from pg_current_xact_id_if_assigned()").getResultList();
        Map<Name, String> editions = new EnumMap<>(Name.class);
        for (Object row : rows) {
            editions.put(Name.valueOf(((String) ((Object[]) row)[0]).toUpperCase(Locale.ROOT)), (String) ((Object[]) row)[1]);
        }
        return editions;
    }
}
