namespace ScaleOut;

/// <summary>A province, city or county, or all of them: knows what lies directly in it and adds that up when it is asked.</summary>
public interface IRegionGrain : IGrainWithStringKey
{
    /// <summary>Notes a body or region that lies in this one; safe to call again.</summary>
    Task RegisterAsync(string member);

    /// <summary>The statistics of everything in the region, as JSON.</summary>
    Task<string> SumAsync();

    /// <summary>The bodies of the region and of the regions in it.</summary>
    Task<string[]> BodiesAsync();
}
