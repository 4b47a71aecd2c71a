-- Whether everybody was told of a number is asked by whoever verifies a paper by number and day.
create index public_decision_number on tiean.public_decision (number);
