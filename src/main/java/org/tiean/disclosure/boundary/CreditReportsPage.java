package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.tiean.disclosure.entity.CreditProblem;
import org.tiean.disclosure.entity.CreditReport;
import org.tiean.disclosure.entity.CreditReportFile;
import org.tiean.disclosure.entity.CreditReportRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;

/** {@code /desk/disclosure/credit-reports.xhtml} (双公示报送): rows with what is wrong with them, files and receipts. */
@Named
@RequestScoped
public class CreditReportsPage {

    private static final String SELF = "/desk/disclosure/credit-reports.xhtml?faces-redirect=true";
    private static final int FILES = 20;

    @Inject
    CreditReports reports;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    @Param(name = "state")
    String state;

    private Page<CreditReportRow> page;
    private List<CreditReportFile> files;
    private String fileId;
    private String receipt;
    private String refused;
    private String why;

    public Page<CreditReportRow> getPage() {
        if (page == null) {
            page = reports.page(getState(), formats.slice());
        }
        return page;
    }

    public CreditReport.State getState() {
        return Stream.of(CreditReport.State.values()).filter(known -> known.name().equals(state)).findFirst().orElse(null);
    }

    public CreditReport.State[] getStates() {
        return CreditReport.State.values();
    }

    public CreditReport.Kind[] getKinds() {
        return CreditReport.Kind.values();
    }

    public long ready(CreditReport.Kind kind) {
        return reports.ready(kind);
    }

    /** Where rows are pushed to, or null where they leave as files. */
    public String getAddress() {
        return reports.address(actor.agencyId()).orElse(null);
    }

    public boolean isActing() {
        return reports.isActing();
    }

    public String words(CreditProblem problem) {
        return problem.field() + "：" + messages.t(problem.key(), problem.arguments().toArray());
    }

    public List<CreditReportFile> getFiles() {
        if (files == null) {
            files = reports.files(FILES);
        }
        return files;
    }

    /** Files that wait for their receipt. */
    public List<CreditReportFile> getOpenFiles() {
        return getFiles().stream().filter(file -> file.receipt().isEmpty()).toList();
    }

    public String make(CreditReport.Kind kind) {
        reports.file(kind);
        return SELF;
    }

    public String again(UUID reportId) {
        reports.again(reportId);
        return SELF;
    }

    public String receive() {
        Set<String> numbers = refused == null ? Set.of() : Stream.of(refused.split("[\\s,，;；]+")).filter(one -> !one.isBlank())
                .collect(Collectors.toSet());
        reports.received(UUID.fromString(fileId), receipt, numbers, why);
        return SELF;
    }

    public String getFileId() {
        return fileId;
    }

    public void setFileId(String fileId) {
        this.fileId = fileId;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
