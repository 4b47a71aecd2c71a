package org.tiean.settings.entity;

/** How far a figure was compared with its source (核实程度). */
public enum Verification {
    YES, PARTIAL, NO
}
