/**
 * The command-line verifier (证据包校验程序): checks an evidence package in the hands of a party, a court or a reviewing organ.
 * Written from {@code record-specification.md} alone; it uses {@code java.*} only and shares nothing with the house whose work
 * it checks. Attached as a jar of its own.
 *
 * <pre>java -jar tiean-verifier.jar package.zip [--older earlier.zip|head.json] [--fingerprint sha-256] [--lang zh|en] [--json]</pre>
 */
package org.tiean.ledger.verifier;
