package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.control.ProcessMigrator;
import org.tiean.workflow.entity.MigrateProcess;
import org.tiean.workflow.entity.MigrationLine;
import org.tiean.workflow.entity.ProcessVersion;
import org.tiean.workflow.entity.RunningProcess;

/**
 * Which versions of the processes cases go on in, and taking a case over to another one (流程版本、迁移). A running case stays in the
 * version it began in until the system's administrator migrates it, with a reason that stands in the record of the case. The
 * administrator sees the number of a case here and nothing of it (三员分立).
 */
@ApplicationScoped
@Transactional
public class ProcessMigrations {

    private static final String RUNNING = " from tiean.act_ru_execution e join tiean.act_re_procdef d on d.id_ = e.proc_def_id_"
            + " join tiean.case_file c on c.id = cast(e.business_key_ as uuid) where e.id_ = e.proc_inst_id_ and";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    ProcessMigrator migrator;

    @Inject
    CaseScope scope;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    /** Whether this is for who is logged in. */
    public boolean isMine() {
        return rights.may(actor.roles(), Subject.PROCESS, Scope.AGENCY, Action.ACT);
    }

    private void requireMine() {
        if (!isMine()) {
            throw Refusal.forbidden("workflow.migration.forbidden");
        }
    }

    /** Of every process the newest version, and those in which something goes on. */
    public Page<ProcessVersion> versions(Page.Slice slice) {
        requireMine();
        String from = " from (select d.key_, d.version_, d.name_, p.deploy_time_, d.version_ = max(d.version_) over (partition by d.key_) as newest,"
                + " (select count(*) from tiean.act_ru_execution e where e.proc_def_id_ = d.id_ and e.id_ = e.proc_inst_id_) as running"
                + " from tiean.act_re_procdef d join tiean.act_re_deployment p on p.id_ = d.deployment_id_) v where v.newest or v.running > 0";
        List<?> rows = em.createNativeQuery("select v.key_, v.version_, v.name_, v.deploy_time_, v.newest, v.running" + from
                + " order by v.key_, v.version_ desc").setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Number total = (Number) em.createNativeQuery("select count(*)" + from).getSingleResult();
        return new Page<>(rows.stream().map(Object[].class::cast).map(row -> new ProcessVersion((String) row[0], ((Number) row[1]).intValue(),
                (String) row[2], (row[3] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[3]).atZone(Zones.CHINA).toInstant(),
                (Boolean) row[4], ((Number) row[5]).longValue())).toList(), total.longValue(), slice);
    }

    /** Cases that go on in this version. */
    public Page<RunningProcess> running(String process, int version, Page.Slice slice) {
        requireMine();
        Sql conditions = new Sql("");
        scope.restrict(conditions, Subject.PROCESS, Action.ACT);
        conditions.add(" and d.key_ = ").value(process).add(" and d.version_ = ").value(version);
        return page(conditions, slice);
    }

    /** What goes on in one case, each with its version. */
    public List<RunningProcess> of(UUID caseId) {
        requireMine();
        Sql conditions = new Sql("");
        scope.restrict(conditions, Subject.PROCESS, Action.ACT);
        conditions.add(" and c.id = ").uuid(caseId);
        return page(conditions, Page.Slice.first(Page.Slice.LARGEST)).rows();
    }

    private Page<RunningProcess> page(Sql conditions, Page.Slice slice) {
        List<?> rows = conditions.wrapped("select c.id, c.number, c.stage, d.key_, d.version_" + RUNNING,
                " order by c.number nulls last, c.id, d.key_, e.id_").on(em).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Number total = (Number) conditions.wrapped("select count(*)" + RUNNING, "").on(em).getSingleResult();
        return new Page<>(rows.stream().map(Object[].class::cast).map(row -> new RunningProcess((UUID) row[0], (String) row[1], (String) row[2],
                (String) row[3], ((Number) row[4]).intValue())).toList(), total.longValue(), slice);
    }

    /** What stands in the way of taking these cases over; changes nothing. */
    public List<MigrationLine> check(String process, int toVersion, List<UUID> caseIds) {
        requireMine();
        ProcessDefinition target = migrator.require(process, toVersion);
        List<MigrationLine> lines = new ArrayList<>();
        for (UUID caseId : caseIds) {
            lines.add(new MigrationLine(caseId, false, hindrance(caseId, process, target)));
        }
        return lines;
    }

    private Refusal hindrance(UUID caseId, String process, ProcessDefinition target) {
        if (of(caseId).isEmpty()) {
            return Refusal.notFound("casefile.unknown");
        }
        try {
            toMigrate(caseId, process, target).forEach(instance -> migrator.check(instance, target));
            return null;
        } catch (Refusal refused) {
            return refused;
        }
    }

    private List<ProcessInstance> toMigrate(UUID caseId, String process, ProcessDefinition target) {
        List<ProcessInstance> running = migrator.running(caseId, process);
        if (running.isEmpty()) {
            throw Refusal.conflict("workflow.migration.not-running", process);
        }
        List<ProcessInstance> elsewhere = running.stream().filter(one -> !one.getProcessDefinitionId().equals(target.getId())).toList();
        if (elsewhere.isEmpty()) {
            throw Refusal.conflict("workflow.migration.there-already", process, target.getVersion());
        }
        return elsewhere;
    }

    /**
     * Takes a case over. Produces {@code fromVersion} and {@code toVersion}.
     *
     * @throws Refusal 403 not the administrator, 404 no such case or version, 409 nothing of it runs, it is there already, or an element that
     *                 is named has no counterpart; nothing is changed then
     */
    public Receipt migrate(ActRequest request, MigrateProcess given) {
        return acts.perform(request, ActKind.MIGRATE_PROCESS, given.toFacts(), act -> {
            ProcessDefinition target = migrator.require(given.process(), given.toVersion());
            List<ProcessInstance> instances = toMigrate(request.caseId(), given.process(), target);
            act.produced("fromVersion", instances.stream().map(ProcessInstance::getProcessDefinitionVersion).distinct().sorted()
                    .map(String::valueOf).collect(Collectors.joining(",")));
            act.produced("toVersion", String.valueOf(target.getVersion()));
            instances.forEach(instance -> migrator.migrate(instance, target));
        });
    }
}
