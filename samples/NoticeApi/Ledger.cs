using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rectification;
using Rectification.Json;

namespace NoticeApi;

/// <summary>The notices that were taken in.</summary>
public sealed class Ledger(DbContextOptions<Ledger> options) : DbContext(options)
{
    /// <summary>One row a notice.</summary>
    public DbSet<Entry> Entries => Set<Entry>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<Notice>().HaveConversion<NoticeColumn, NoticeComparer>();

    private sealed class NoticeColumn() : ValueConverter<Notice, string>(
        notice => NoticeJson.Serialize(notice, false),
        json => NoticeJson.Deserialize(json, null));

    // Notices are immutable and compare by content, so the snapshot is the notice itself.
    private sealed class NoticeComparer() : ValueComparer<Notice>(
        (left, right) => left == right,
        notice => notice.GetHashCode(),
        notice => notice);
}
