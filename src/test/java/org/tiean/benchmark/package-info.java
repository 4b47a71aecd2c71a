/**
 * How fast the house is beside the bare libraries it is built of, measured in the same run on the same machine and the
 * same database ({@code mvn -Pbenchmark}). No test: nothing fails for being slow, the ratios are printed.
 */
package org.tiean.benchmark;
