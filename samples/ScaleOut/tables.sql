-- What grains keep, as JSON that the database can look into:
--   select state #>> '{title}' from grains where kind = 'text';
create table if not exists grains (
    kind text not null,
    id text not null,
    version bigint not null,
    state jsonb not null,
    primary key (kind, id)
);

-- Which silos there are. Orleans (Microsoft.Orleans.Clustering.AdoNet) asks for it by the queries of the table OrleansQuery, whose keys,
-- parameters and column names are its contract; the tables behind them are this sample's own.
create table if not exists clusters (
    cluster text primary key,
    version int not null default 0
);

create table if not exists silos (
    cluster text not null,
    address text not null,
    port int not null,
    generation int not null,
    name text not null,
    host text not null,
    status int not null,
    gateway int,
    suspects text,
    started timestamptz not null,
    alive timestamptz not null,
    primary key (cluster, address, port, generation)
);

create or replace view members as
    select c.cluster as "DeploymentId", s.address as "Address", s.port as "Port", s.generation as "Generation", s.name as "SiloName",
           s.host as "HostName", s.status as "Status", s.gateway as "ProxyPort", s.suspects as "SuspectTimes", s.started as "StartTime",
           s.alive as "IAmAliveTime", c.version as "Version"
    from clusters c left join silos s using (cluster);

create table if not exists OrleansQuery (
    QueryKey text primary key,
    QueryText text not null
);

insert into OrleansQuery values
('InsertMembershipVersionKey', $$
    with added as (insert into clusters (cluster) values (@DeploymentId) on conflict do nothing returning 1)
    select count(*)::int from added $$),
('InsertMembershipKey', $$
    with next as (update clusters set version = version + 1 where cluster = @DeploymentId and version = @Version returning 1),
         added as (insert into silos (cluster, address, port, generation, name, host, status, gateway, started, alive)
                   select @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime from next
                   returning 1)
    select count(*)::int from added $$),
('UpdateMembershipKey', $$
    with next as (update clusters set version = version + 1 where cluster = @DeploymentId and version = @Version returning 1),
         changed as (update silos set status = @Status, suspects = @SuspectTimes, alive = @IAmAliveTime from next
                     where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation returning 1)
    select count(*)::int from changed $$),
('UpdateIAmAlivetimeKey', $$
    update silos set alive = @IAmAliveTime
    where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation $$),
('MembershipReadAllKey', $$ select * from members where "DeploymentId" = @DeploymentId $$),
('MembershipReadRowKey', $$
    select * from members where "DeploymentId" = @DeploymentId
        and ("Address" is null or ("Address" = @Address and "Port" = @Port and "Generation" = @Generation)) $$),
('GatewaysQueryKey', $$
    select address as "Address", gateway as "ProxyPort", generation as "Generation" from silos
    where cluster = @DeploymentId and status = @Status and gateway > 0 $$),
('DeleteMembershipTableEntriesKey', $$
    with gone as (delete from silos where cluster = @DeploymentId) delete from clusters where cluster = @DeploymentId $$),
('CleanupDefunctSiloEntriesKey', $$
    delete from silos where cluster = @DeploymentId and alive < @IAmAliveTime and status = 6 $$),
('CleanupDefunctSiloEntryKey', $$
    delete from silos where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation
        and alive = @IAmAliveTime and status = 6 $$)
on conflict (QueryKey) do update set QueryText = excluded.QueryText;
