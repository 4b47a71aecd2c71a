-- Loans of officers are read with them: a loan makes what is kept of the register old, as a certificate does.
create trigger secondment_is_a_register after insert or update or delete or truncate on tiean.secondment
    for each statement execute function tiean.register_changed('officers');
