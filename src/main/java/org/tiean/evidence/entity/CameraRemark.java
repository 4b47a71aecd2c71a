package org.tiean.evidence.entity;

/** What the register of body cameras has against a recording (与登记不符); it is taken all the same, and says so. */
public enum CameraRemark {

    /** No such camera is registered. */
    UNREGISTERED,
    /** It is another agency's. */
    OTHER_AGENCY,
    /** That day it was assigned to somebody else, or to nobody. */
    OTHER_WEARER,
    /** That day it was out of service. */
    OUT_OF_SERVICE
}
