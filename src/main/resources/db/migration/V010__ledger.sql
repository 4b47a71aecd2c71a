-- Full-process record (全过程记录): append-only chains of acts.
-- What a chain is and how anyone can check it: org/tiean/ledger/record-specification.md

-- Where each chain ends. Exists so that writers of one chain queue on one row, and so that a
-- cut-off tail shows: it only ever moves forward, together with the entry it names.
CREATE TABLE tiean.ledger_head (
    chain text   PRIMARY KEY CHECK (chain = 'system' OR chain ~ '^(case|register):[A-Za-z0-9._/-]{1,80}$'),
    seq   bigint NOT NULL CHECK (seq >= 0),
    hash  bytea  NOT NULL CHECK (octet_length(hash) = 32)
);

-- The canonical bytes as they were written. No column repeats a header field except the key:
-- a column beside the hashed bytes could say something else than they do.
CREATE TABLE tiean.ledger_entry (
    chain  text   NOT NULL REFERENCES tiean.ledger_head (chain),
    seq    bigint NOT NULL CHECK (seq >= 1),
    header bytea  NOT NULL CHECK (octet_length(header) <= 4096),
    hash   bytea  NOT NULL,
    PRIMARY KEY (chain, seq),
    CHECK (hash = sha256(header))
);

-- Apart from the headers, so that a payload can be withheld or erased by law without breaking the chain.
CREATE TABLE tiean.ledger_payload (
    chain   text   NOT NULL,
    seq     bigint NOT NULL,
    salt    bytea  NOT NULL CHECK (octet_length(salt) = 16),
    payload bytea  NOT NULL,
    PRIMARY KEY (chain, seq),
    FOREIGN KEY (chain, seq) REFERENCES tiean.ledger_entry (chain, seq)
);

CREATE FUNCTION tiean.ledger_refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION 'the record is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION tiean.ledger_head_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.seq <> 0 OR NEW.hash <> decode(repeat('00', 32), 'hex') THEN
            RAISE EXCEPTION 'the record is append-only: chain % must begin empty', NEW.chain
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF NEW.chain <> OLD.chain OR NEW.seq <> OLD.seq + 1 OR NOT EXISTS (
            SELECT 1 FROM tiean.ledger_entry e
            WHERE e.chain = NEW.chain AND e.seq = NEW.seq AND e.hash = NEW.hash) THEN
        RAISE EXCEPTION 'the record is append-only: the head of % moves only forward, with its entry', OLD.chain
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION tiean.ledger_entry_links() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    head tiean.ledger_head%ROWTYPE;
    body jsonb := convert_from(NEW.header, 'UTF8')::jsonb;
BEGIN
    SELECT * INTO head FROM tiean.ledger_head h WHERE h.chain = NEW.chain FOR UPDATE;
    IF NEW.seq IS DISTINCT FROM head.seq + 1
            OR body ->> 'chain' IS DISTINCT FROM NEW.chain
            OR body ->> 'seq' IS DISTINCT FROM NEW.seq::text
            OR body ->> 'prev' IS DISTINCT FROM encode(head.hash, 'hex') THEN
        RAISE EXCEPTION 'the record is append-only: entry % of % does not continue the chain', NEW.seq, NEW.chain
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION tiean.ledger_entry_moves_head() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    UPDATE tiean.ledger_head SET seq = NEW.seq, hash = NEW.hash WHERE chain = NEW.chain;
    RETURN NULL;
END $$;

CREATE FUNCTION tiean.ledger_payload_fits() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF encode(sha256(NEW.salt || NEW.payload), 'hex') IS DISTINCT FROM (
            SELECT convert_from(e.header, 'UTF8')::jsonb ->> 'payload' FROM tiean.ledger_entry e
            WHERE e.chain = NEW.chain AND e.seq = NEW.seq) THEN
        RAISE EXCEPTION 'the record is append-only: payload % of % is not the one the header names', NEW.seq, NEW.chain
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ledger_head_guard BEFORE INSERT OR UPDATE ON tiean.ledger_head
    FOR EACH ROW EXECUTE FUNCTION tiean.ledger_head_guard();
CREATE TRIGGER ledger_head_refuse BEFORE DELETE OR TRUNCATE ON tiean.ledger_head
    FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();

CREATE TRIGGER ledger_entry_links BEFORE INSERT ON tiean.ledger_entry
    FOR EACH ROW EXECUTE FUNCTION tiean.ledger_entry_links();
CREATE TRIGGER ledger_entry_moves_head AFTER INSERT ON tiean.ledger_entry
    FOR EACH ROW EXECUTE FUNCTION tiean.ledger_entry_moves_head();
CREATE TRIGGER ledger_entry_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON tiean.ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();

CREATE TRIGGER ledger_payload_fits BEFORE INSERT ON tiean.ledger_payload
    FOR EACH ROW EXECUTE FUNCTION tiean.ledger_payload_fits();
CREATE TRIGGER ledger_payload_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON tiean.ledger_payload
    FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();

-- Also where a session pretends to be a replica, in which ordinary triggers sleep.
ALTER TABLE tiean.ledger_head    ENABLE ALWAYS TRIGGER ledger_head_guard;
ALTER TABLE tiean.ledger_head    ENABLE ALWAYS TRIGGER ledger_head_refuse;
ALTER TABLE tiean.ledger_entry   ENABLE ALWAYS TRIGGER ledger_entry_links;
ALTER TABLE tiean.ledger_entry   ENABLE ALWAYS TRIGGER ledger_entry_moves_head;
ALTER TABLE tiean.ledger_entry   ENABLE ALWAYS TRIGGER ledger_entry_refuse;
ALTER TABLE tiean.ledger_payload ENABLE ALWAYS TRIGGER ledger_payload_fits;
ALTER TABLE tiean.ledger_payload ENABLE ALWAYS TRIGGER ledger_payload_refuse;

-- UPDATE on the head only because PostgreSQL asks for it to lock a row; its guard decides.
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tiean_app') THEN
        REVOKE ALL ON tiean.ledger_head, tiean.ledger_entry, tiean.ledger_payload FROM tiean_app;
        GRANT SELECT, INSERT, UPDATE ON tiean.ledger_head TO tiean_app;
        GRANT SELECT, INSERT ON tiean.ledger_entry, tiean.ledger_payload TO tiean_app;
    END IF;
END $$;
