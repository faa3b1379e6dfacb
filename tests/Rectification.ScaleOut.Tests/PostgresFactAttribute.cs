namespace Rectification.ScaleOut.Tests;

/// <summary>A fact that needs PostgreSQL; skipped, with what to install, where it cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Postgres.WhatIsMissing();
}
