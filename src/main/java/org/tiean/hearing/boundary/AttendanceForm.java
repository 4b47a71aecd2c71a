package org.tiean.hearing.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.tiean.casefile.entity.Party;
import org.tiean.document.control.SignaturePictures;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.Presence;

/** What is typed of one party on the page of the hearing. */
public class AttendanceForm {

    private final Party party;
    private Presence presence = Presence.PRESENT;
    private String who;
    private String agents;
    private String statement;
    private String absence;
    private String signature;
    private String refusal;

    AttendanceForm(Party party) {
        this.party = party;
    }

    HoldHearing.Attendance attendance(SignaturePictures pictures) {
        return new HoldHearing.Attendance(party.id(), presence, text(who), lines(agents), text(statement), text(absence),
                pictures.take(signature), text(refusal));
    }

    /** One agent to a line. */
    private static List<String> lines(String typed) {
        return typed == null ? List.of() : Stream.of(typed.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public Party getParty() {
        return party;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAgents() {
        return agents;
    }

    public void setAgents(String agents) {
        this.agents = agents;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getAbsence() {
        return absence;
    }

    public void setAbsence(String absence) {
        this.absence = absence;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
