using Npgsql;
using NpgsqlTypes;
using Orleans.Runtime;
using Orleans.Storage;

namespace ScaleOut;

/// <summary>Keeps each grain's document in a row of PostgreSQL, as JSONB. Of two activations of one grain only one can write.</summary>
/// <remarks>Orleans' own ADO.NET storage keeps bytes, into which the database cannot look.</remarks>
/// <param name="database">Where the table of tables.sql is.</param>
public sealed class JsonbStorage(NpgsqlDataSource database) : IGrainStorage
{
    /// <inheritdoc/>
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await using var command = Command("select version, state::text from grains where kind = $1 and id = $2", stateName, grainId);
        await using var reader = await command.ExecuteReaderAsync();
        grainState.RecordExists = await reader.ReadAsync();
        grainState.ETag = grainState.RecordExists ? Text(reader.GetInt64(0)) : null;
        Document(grainState).Json = grainState.RecordExists ? reader.GetString(1) : null;
    }

    /// <inheritdoc/>
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var version = grainState.ETag is { } etag ? long.Parse(etag, System.Globalization.CultureInfo.InvariantCulture) : 0;
        await using var command = version == 0
            ? Command("insert into grains (kind, id, version, state) values ($1, $2, $3 + 1, $4) on conflict do nothing", stateName,
                grainId)
            : Command("update grains set version = $3 + 1, state = $4 where kind = $1 and id = $2 and version = $3", stateName, grainId);
        command.Parameters.AddWithValue(version);
        command.Parameters.AddWithValue(NpgsqlDbType.Jsonb, Document(grainState).Json!);
        if (await command.ExecuteNonQueryAsync() != 1)
            throw new InconsistentStateException($"Somebody else wrote {grainId}.", "unknown", grainState.ETag);
        (grainState.ETag, grainState.RecordExists) = (Text(version + 1), true);
    }

    /// <inheritdoc/>
    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await using var command = Command("delete from grains where kind = $1 and id = $2", stateName, grainId);
        await command.ExecuteNonQueryAsync();
        (grainState.ETag, grainState.RecordExists, Document(grainState).Json) = (null, false, null);
    }

    private NpgsqlCommand Command(string sql, string stateName, GrainId grainId)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.AddWithValue(stateName);
        command.Parameters.AddWithValue(grainId.Key.ToString()!);
        return command;
    }

    private static JsonState Document<T>(IGrainState<T> grainState)
    {
        grainState.State ??= (T)(object)new JsonState();
        return (JsonState)(object)grainState.State;
    }

    private static string Text(long version) => version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
