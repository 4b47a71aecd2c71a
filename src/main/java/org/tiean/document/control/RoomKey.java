package org.tiean.document.control;

/**
 * What a paper for a party shows beside the code that checks it: the way to the party's room (当事人专区) and its key.
 *
 * @param address of the room, with the paper's number
 * @param code    as it is printed
 */
record RoomKey(String address, String code) {
}
