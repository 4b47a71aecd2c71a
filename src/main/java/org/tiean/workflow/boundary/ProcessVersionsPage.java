package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.cdi.Param;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.OneOfBatch;
import org.tiean.workflow.entity.MigrateProcess;
import org.tiean.workflow.entity.MigrationLine;
import org.tiean.workflow.entity.ProcessVersion;
import org.tiean.workflow.entity.RunningProcess;

/** {@code /desk/workflow/process-versions.xhtml[?process=&version=]} (流程版本): which there are; the cases in one, picked, checked and migrated. */
@Named
@RequestScoped
public class ProcessVersionsPage {

    private static final Logger LOG = Logger.getLogger(ProcessVersionsPage.class.getName());

    @Inject
    ProcessMigrations migrations;

    @Inject
    OneOfBatch alone;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "process")
    String process;

    @Inject
    @Param(name = "version")
    Integer version;

    /** Ticked cases; read from the request by name, so that a list that changed in between ticks no other row. */
    @Inject
    @Param(name = "pick")
    List<String> picks;

    private Page<ProcessVersion> versions;
    private Page<RunningProcess> cases;
    private List<MigrationLine> lines = List.of();
    private Integer toVersion;
    private String reason;

    public Page<ProcessVersion> getVersions() {
        if (versions == null) {
            versions = migrations.versions(formats.slice());
        }
        return versions;
    }

    /** Whether the cases of one version are shown. */
    public boolean isOne() {
        return process != null && version != null;
    }

    public Page<RunningProcess> getCases() {
        if (cases == null) {
            cases = migrations.running(process, version, formats.slice());
        }
        return cases;
    }

    public void check() {
        lines = migrations.check(process, toVersion, picked());
    }

    /** Each in its own transaction: what one is refused for stops no other. */
    public void migrate() {
        MigrateProcess given = new MigrateProcess(process, toVersion, reason);
        List<MigrationLine> done = new ArrayList<>();
        picked().forEach(caseId -> done.add(one(caseId, given)));
        lines = done;
        cases = null;
    }

    private MigrationLine one(UUID caseId, MigrateProcess given) {
        try {
            alone.alone(() -> migrations.migrate(new ActRequest(UUID.randomUUID(), caseId, clock.instant()), given));
            return new MigrationLine(caseId, true, null);
        } catch (Refusal refused) {
            return new MigrationLine(caseId, false, refused);
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, broken, () -> "migration of " + caseId);
            return new MigrationLine(caseId, false, new Refusal(Refusal.Kind.UNAVAILABLE, "workflow.batch.broken"));
        }
    }

    private List<UUID> picked() {
        List<UUID> ids = picks == null ? List.of() : picks.stream().map(ProcessVersionsPage::uuid).distinct().toList();
        if (ids.isEmpty()) {
            throw Refusal.invalid("workflow.migration.pick");
        }
        return ids;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("casefile.unknown");
        }
    }

    /** What became of those picked. */
    public List<MigrationLine> getLines() {
        return lines;
    }

    public String why(MigrationLine line) {
        return line.isRefused() ? messages.why(messages.pageLocale(), line.refusal()) : "";
    }

    public String getProcess() {
        return process;
    }

    public Integer getVersion() {
        return version;
    }

    public Integer getToVersion() {
        return toVersion;
    }

    public void setToVersion(Integer toVersion) {
        this.toVersion = toVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
