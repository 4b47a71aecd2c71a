-- Which transaction changed a register last: what was read from it before is good until then (org.tiean.kernel.control.Registers).
create table tiean.register (
    name       varchar(20) primary key,
    changed_by xid8        not null
);
comment on table tiean.register is '登记簿：最近一次变更的事务';
insert into tiean.register select name, pg_current_xact_id()
from unnest(array['settings', 'holidays', 'agencies', 'officers', 'powers']) name;
-- Nobody says a register is unchanged: only the triggers write here, as the owner.
revoke insert, update, delete, truncate on tiean.register from tiean_app;

-- Once a transaction; whoever changes the same register waits for its end.
create function tiean.register_changed() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
begin
    update tiean.register set changed_by = pg_current_xact_id()
    where name = tg_argv[0] and changed_by <> pg_current_xact_id();
    return null;
end $$;

do $$
declare
    one record;
begin
    for one in select * from (values
        ('settings', 'setting'), ('settings', 'threshold'),
        ('holidays', 'holiday_table'), ('holidays', 'holiday_table_day'),
        ('agencies', 'agency'), ('agencies', 'squad'),
        ('officers', 'officer'), ('officers', 'officer_certificate'), ('officers', 'secondment'), ('officers', 'delegation_order'),
        ('powers', 'power_item'), ('powers', 'other_power'), ('powers', 'power_grant'), ('powers', 'power_list'),
        ('powers', 'power_list_entry')) as kept (register, kept_table)
    loop
        execute format('create trigger %I after insert or update or delete or truncate on tiean.%I'
            ' for each statement execute function tiean.register_changed(%L)',
            one.kept_table || '_is_a_register', one.kept_table, one.register);
    end loop;
end $$;
