using System.Security.Cryptography;
using System.Text;
using Orleans.Runtime;

namespace ScaleOut;

/// <inheritdoc cref="ITextGrain"/>
public sealed class TextGrain([PersistentState("text")] IPersistentState<JsonState> state, IGrainFactory grains) : Grain, ITextGrain
{
    private const string NoNotice = "null";

    /// <summary>The name of a text: copies that differ in line ends, outer white space or Unicode form have the same.</summary>
    public static string DigestOf(string text)
        => Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC))));

    /// <inheritdoc/>
    public async Task<bool> DeliverAsync(string text)
    {
        if (state.State.Json is not null)
            return false;
        var reading = await grains.GetGrain<IImportGrain>(0).ReadAsync(text);
        if (reading.Notice is not null)
            await grains.GetGrain<IBodyGrain>(reading.Body).AddAsync(reading);

        // Written last: when a silo dies before this, the next delivery does it all again, and the body knows the publication already.
        state.State.Json = reading.Notice ?? NoNotice;
        await state.WriteStateAsync();
        return true;
    }
}
