package org.tiean.decision.boundary;

import java.math.BigDecimal;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.decision.entity.OnTheSpot;

/** What is typed on the phone for an on-the-spot decision. */
public class SpotForm {

    private String place;
    private String facts;
    private String evidence;
    private String item;
    private String condition;
    private PartyKind kind;
    private String name;
    private String idNumber;
    private String address;
    private String legalRepresentative;
    private String secondOfficer;
    private boolean certificateShown;
    private boolean identityChecked;
    private boolean rightsTold;
    private String defence;
    private String defenceAnswer;
    private BigDecimal yuan;
    private OnTheSpot ground;
    private String receiptNo;
    private String request;
    private String correction;
    private String signature;
    private String refusal;

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public PartyKind getKind() {
        return kind;
    }

    public void setKind(PartyKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public String getSecondOfficer() {
        return secondOfficer;
    }

    public void setSecondOfficer(String secondOfficer) {
        this.secondOfficer = secondOfficer;
    }

    public boolean isCertificateShown() {
        return certificateShown;
    }

    public void setCertificateShown(boolean certificateShown) {
        this.certificateShown = certificateShown;
    }

    public boolean isIdentityChecked() {
        return identityChecked;
    }

    public void setIdentityChecked(boolean identityChecked) {
        this.identityChecked = identityChecked;
    }

    public boolean isRightsTold() {
        return rightsTold;
    }

    public void setRightsTold(boolean rightsTold) {
        this.rightsTold = rightsTold;
    }

    public String getDefence() {
        return defence;
    }

    public void setDefence(String defence) {
        this.defence = defence;
    }

    public String getDefenceAnswer() {
        return defenceAnswer;
    }

    public void setDefenceAnswer(String defenceAnswer) {
        this.defenceAnswer = defenceAnswer;
    }

    public BigDecimal getYuan() {
        return yuan;
    }

    public void setYuan(BigDecimal yuan) {
        this.yuan = yuan;
    }

    public OnTheSpot getGround() {
        return ground;
    }

    public void setGround(OnTheSpot ground) {
        this.ground = ground;
    }

    public String getReceiptNo() {
        return receiptNo;
    }

    public void setReceiptNo(String receiptNo) {
        this.receiptNo = receiptNo;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
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
