package org.tiean.demo.entity;

/** A played case needs a procedure the system does not have: it stands where it is. */
public class Unbuilt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param procedure in Chinese */
    public Unbuilt(String procedure) {
        super(procedure + "程序尚未提供");
    }
}
