package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Squad;
import org.tiean.casefile.entity.Receipt;
import org.tiean.intake.entity.PublicReport;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.entity.PlaceMap;

/** {@code /desk/intake/report.xhtml?id=}: one report and what is done with it (举报受理). */
@Named
@RequestScoped
public class HandleReportPage {

    private static final int TITLE = 30;

    @Inject
    ReportDesk desk;

    @Inject
    PublicReports reports;

    @Inject
    Agencies agencies;

    @Inject
    HttpServletRequest http;

    private PublicReport report;
    private Reporter revealed;
    private String title;
    private String squadId;
    private String earlierId;
    private String agencyId;
    private String organ;
    private String handOverWhy;
    private String passOnWhy;
    private String refuseWhy;
    private String words;
    private String reason;

    @PostConstruct
    void read() {
        report = desk.see(id(http.getParameter("id")));
        title = report.content().lines().findFirst().map(line -> line.length() <= TITLE ? line : line.substring(0, TITLE)).orElse("");
    }

    /** Where it is; null where no position was told. */
    public PlaceMap getMap() {
        return report.longitude() == null ? null
                : PlaceMap.of(List.of(new PlaceMap.Spot(report.place(), report.longitude(), report.latitude(), 1)));
    }

    /** The id a text names; null for nonsense, which the services refuse. */
    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public String accept() {
        Receipt receipt = desk.accept(report.id(), title, id(squadId));
        return "/desk/intake/report.xhtml?faces-redirect=true&id=" + report.id() + "&done=" + receipt.act().key();
    }

    public String merge() {
        desk.merge(report.id(), id(earlierId));
        return again("merged");
    }

    public String handOver() {
        desk.handOver(report.id(), id(agencyId), handOverWhy);
        return "/desk/intake/reports.xhtml?faces-redirect=true&done=handed-over";
    }

    public String passOn() {
        desk.passOn(report.id(), organ, passOnWhy);
        return again("passed-on");
    }

    public String refuse() {
        desk.refuse(report.id(), refuseWhy);
        return again("not-accepted");
    }

    public String answer() {
        desk.answer(report.id(), words);
        return again("answered");
    }

    /** Shows the reporter in this answer only. */
    public void reveal() {
        revealed = desk.reveal(report.id(), reason);
    }

    private String again(String done) {
        return "/desk/intake/report.xhtml?faces-redirect=true&id=" + report.id() + "&done=" + done;
    }

    public PublicReport getReport() {
        return report;
    }

    public boolean isUndecided() {
        return report.state() == PublicReport.State.RECEIVED && desk.mayAct(report);
    }

    public boolean isMayAnswer() {
        return desk.mayAct(report);
    }

    public boolean isMayReveal() {
        return desk.mayReveal(report);
    }

    public Reporter getRevealed() {
        return revealed;
    }

    public List<PublicReport> getNear() {
        return desk.near(report);
    }

    public List<Squad> getSquads() {
        return agencies.squads(report.agencyId());
    }

    /** Other agencies of the house. */
    public List<Agency> getOthers() {
        return reports.choices().stream().filter(agency -> !agency.id().equals(report.agencyId())).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSquadId() {
        return squadId;
    }

    public void setSquadId(String squadId) {
        this.squadId = squadId;
    }

    public String getEarlierId() {
        return earlierId;
    }

    public void setEarlierId(String earlierId) {
        this.earlierId = earlierId;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(String agencyId) {
        this.agencyId = agencyId;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getHandOverWhy() {
        return handOverWhy;
    }

    public void setHandOverWhy(String handOverWhy) {
        this.handOverWhy = handOverWhy;
    }

    public String getPassOnWhy() {
        return passOnWhy;
    }

    public void setPassOnWhy(String passOnWhy) {
        this.passOnWhy = passOnWhy;
    }

    public String getRefuseWhy() {
        return refuseWhy;
    }

    public void setRefuseWhy(String refuseWhy) {
        this.refuseWhy = refuseWhy;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
