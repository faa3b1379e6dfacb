using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rectification.Json;

namespace Rectification.Hosting.Tests;

/// <summary>The recipe of docs/hosts.md for a notice in a JSON column, run on SQLite.</summary>
public sealed class JsonColumnTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public JsonColumnTests()
    {
        _connection.Open();
        using var ledger = new Ledger(_connection);
        ledger.Database.EnsureCreated();
        ledger.Entries.Add(new() { Id = 1, Notice = new() { Title = "整改情况通报", Aspects = [new() { Implicit = true, Issues = [new() { Title = "学习不够" }] }] } });
        ledger.SaveChanges();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_notice_comes_back_from_the_column_as_it_went_in()
    {
        using var ledger = new Ledger(_connection);
        Assert.Equal("学习不够", ledger.Entries.Single().Notice.Aspects[0].Issues[0].Title);
    }

    [Fact]
    public void The_column_is_JSON_that_the_database_can_query()
    {
        using var ledger = new Ledger(_connection);
        Assert.Equal("学习不够", ledger.Database.SqlQuery<string>($"select json_extract(Notice, '$.aspects[0].issues[0].title') as Value from Entries").Single());
    }

    [Fact]
    public void Another_notice_of_the_same_content_is_no_change_and_a_changed_one_is()
    {
        using var ledger = new Ledger(_connection);
        var entry = ledger.Entries.Single();
        entry.Notice = NoticeJson.Deserialize(NoticeJson.Serialize(entry.Notice));
        Assert.False(ledger.ChangeTracker.HasChanges());
        entry.Notice = entry.Notice with { Publisher = "中共江岸市水务局党组" };
        Assert.True(ledger.ChangeTracker.HasChanges());
        ledger.SaveChanges();

        using var later = new Ledger(_connection);
        Assert.Equal("中共江岸市水务局党组", later.Entries.Single().Notice.Publisher);
    }

    private sealed class Entry
    {
        public int Id { get; set; }

        public required Notice Notice { get; set; }
    }

    private sealed class Ledger(SqliteConnection connection) : DbContext
    {
        public DbSet<Entry> Entries => Set<Entry>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
            => configurationBuilder.Properties<Notice>().HaveConversion<NoticeColumn, NoticeComparer>();
    }

    private sealed class NoticeColumn() : ValueConverter<Notice, string>(
        notice => NoticeJson.Serialize(notice, false),
        json => NoticeJson.Deserialize(json, null));

    // Notices are immutable and compare by content: a snapshot is the notice itself.
    private sealed class NoticeComparer() : ValueComparer<Notice>(
        (left, right) => left == right,
        notice => notice.GetHashCode(),
        notice => notice);
}
